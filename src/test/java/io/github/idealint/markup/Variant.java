package io.github.idealint.markup;

import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page in another guise.
 *
 * @param name what is different
 * @param text the page
 * @param places for each offset of the plain page, where it is now
 * @param first where the page begins now
 */
public record Variant(String name, String text, List<Integer> places, int first) {

    private static final String ROCKET = "\uD83D\uDE80\n\n";

    /** All guises of a page with plain line ends. */
    public static Stream<Variant> of(String plain) {
        return Stream.of(
                behind("plain", "", plain),
                behind("byte order mark", "\uFEFF", plain),
                behind("behind a rocket", ROCKET, plain),
                new Variant("lone CR", plain.replace('\n', '\r'), behind("", "", plain).places, 0),
                crlf(plain));
    }

    private static Variant behind(String name, String prefix, String plain) {
        List<Integer> places = Stream.iterate(prefix.length(), place -> place + 1)
                .limit(plain.length() + 1L)
                .toList();
        return new Variant(name, prefix + plain, places, prefix.length());
    }

    private static Variant crlf(String plain) {
        int[] place = {0};
        List<Integer> places = Stream.concat(Stream.of(0), plain.chars().mapToObj(c -> place[0] += c == '\n' ? 2 : 1))
                .toList();
        return new Variant("CRLF", plain.replace("\n", "\r\n"), places, 0);
    }

    /** Where a node of the plain page must be now. */
    public Node moved(Node node) {
        return new Node(
                node.kind(),
                moved(node.range()),
                node.parts().stream().map(this::moved).toList());
    }

    private TextRange moved(TextRange range) {
        return new TextRange(places.get(range.start()), places.get(range.end()));
    }
}
