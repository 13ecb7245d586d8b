package io.github.idealint.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever a page is made of, a position leads to the place in the file where its character is written. */
class PlacesPropertyTest {

    /** What the file writes, and what it stands for. */
    private static final List<Map.Entry<String, String>> PIECES = List.of(
            Map.entry("&lt;", "<"),
            Map.entry("&amp;", "&"),
            Map.entry("&quot;", "\""),
            Map.entry("&#039;", "'"),
            Map.entry("&#x1F600;", "\uD83D\uDE00"),
            Map.entry("&#10;", "\n"),
            Map.entry("&#13;", "\r"),
            Map.entry("\r\n", "\n"),
            Map.entry("\n", "\n"),
            Map.entry("word ", "word "),
            Map.entry("]]", "]]"),
            Map.entry("\t=é", "\t=é"),
            Map.entry("\uD83D\uDE00", "\uD83D\uDE00"),
            Map.entry("<!-- > <b> & -->", ""),
            Map.entry("<?x <y> ?>", ""),
            Map.entry("<![CDATA[q<r>&s]]]>", "q<r>&s]"),
            Map.entry("<![CDATA[\r\n\n]]>", "\n\n"));

    @RepeatedTest(200)
    void everyCharacterIsFoundWhereItIsWritten(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder xml = new StringBuilder("<mediawiki>\r\n");
        StringBuilder wanted = new StringBuilder();
        Map<Integer, Integer> writtenAt = new HashMap<>();
        int pages = 1 + random.nextInt(4);
        for (int page = 0; page < pages; page++) {
            xml.append("<!-- <text> --><page a='/'>").append(" ".repeat(random.nextInt(9000)));
            xml.append("<title>&lt;</title><revision><text xml:space=\"preserve\">");
            for (int i = random.nextInt(300); i > 0; i--) {
                Map.Entry<String, String> piece = PIECES.get(random.nextInt(PIECES.size()));
                if (piece.getKey().equals("\n") && xml.charAt(xml.length() - 1) == '\r') {
                    continue;
                }
                if (!piece.getKey().startsWith("<!") && !piece.getValue().isEmpty()) {
                    writtenAt.put(wanted.length(), xml.length());
                }
                xml.append(piece.getKey());
                wanted.append(piece.getValue());
            }
            writtenAt.put(wanted.length(), xml.length());
            xml.append("</text><other/></revision></page>\n");
            wanted.append('|');
        }
        check(xml.append("</mediawiki>").toString(), wanted.toString(), writtenAt);
    }

    private static void check(String xml, String wanted, Map<Integer, Integer> writtenAt) {
        List<SourceText> pages = WikiExports.read(xml);
        assertThat(pages.stream().map(page -> page.text() + "|").collect(Collectors.joining()))
                .isEqualTo(wanted);
        Position[] places = places(xml);
        int before = 0;
        for (SourceText page : pages) {
            int start = before;
            assertThat(IntStream.rangeClosed(0, page.text().length())
                            .filter(offset -> writtenAt.containsKey(start + offset))
                            .filter(offset -> isPlace(page, offset))
                            .filter(offset -> !page.positionOf(offset).equals(places[writtenAt.get(start + offset)])))
                    .isEmpty();
            before += page.text().length() + 1;
        }
    }

    /** Behind a comment there is no telling whether the end of the text stands before it or after it. */
    private static boolean isPlace(SourceText page, int offset) {
        return offset < page.text().length();
    }

    private static Position[] places(String xml) {
        Position[] places = new Position[xml.length() + 1];
        int line = 1;
        int column = 1;
        for (int i = 0; i < places.length; i++) {
            places[i] = new Position(line, column);
            boolean ends =
                    i < xml.length() && (xml.charAt(i) == '\n' || xml.charAt(i) == '\r' && xml.charAt(i + 1) != '\n');
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return places;
    }
}
