package io.github.idealint.page;

import io.github.idealint.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds e-mail addresses, valid or not. */
final class AddressReader {

    private static final Pattern MAIL_LINK =
            Pattern.compile("\\[mailto:([^\\s\\]]{0,320})(?:\\s{1,9}([^\\]]{0,320}))?]");
    private static final Pattern ANGLE = Pattern.compile("<([^<>]{1,320}+)(?:>|$)");
    private static final Pattern WEB = Pattern.compile("(?i)\\b(?!mailto:)[a-z][a-z+.-]{1,12}://[^\\s\\]>]++");
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\p{L}\\p{N}@])(?:mailto:)?[^\\s<>()\\[\\]{},;:\"|@]{1,100}+@(?:[^\\s<>()\\[\\]{},;\"|]|,(?=[\\p{L}]{2,10}(?![^\\s<>()\\[\\]{},;|])))*+");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n<>]{1,100}+\"@[\\p{L}\\p{N}.-]{1,100}+");
    private static final Pattern LIKE_AN_ADDRESS =
            Pattern.compile("(?i)[@\uFF20\uFE6B]|^[\\w+-]+(?:\\.[\\w+-]+)+$|\\s(?:at|\\(at\\)|\\[at])\\s");
    private static final Pattern OBFUSCATED = Pattern.compile("(?i)\\bat\\b|-at-");
    private static final String SENTENCE_END = ".:!?'*";

    private AddressReader() {}

    /**
     * An address and the part of the text that it takes up with its brackets.
     *
     * @param linkText the text of a link to the address, where that is no address itself
     */
    record FoundAddress(int start, int end, Address address, Optional<Passage> linkText) {}

    /** The addresses of a passage, by place. */
    static List<FoundAddress> find(Passage passage) {
        List<FoundAddress> found = new ArrayList<>();
        boolean[] taken = new boolean[passage.text().length()];
        each(MAIL_LINK, passage, taken, match -> found.add(linked(passage, match)));
        each(ANGLE, passage, taken, match -> angle(passage, match).ifPresent(found::add));
        each(WEB, passage, taken, match -> {});
        each(QUOTED, passage, taken, match -> found.add(bare(passage, match)));
        each(BARE, passage, taken, match -> found.add(bare(passage, match)));
        found.sort(Comparator.comparingInt(FoundAddress::start));
        return found;
    }

    private static void each(Pattern pattern, Passage passage, boolean[] taken, Consumer<Matcher> taker) {
        Matcher match = pattern.matcher(passage.text());
        while (match.find()) {
            if (match.start() < match.end() && isFree(taken, match.start(), match.end())) {
                taker.accept(match);
                Arrays.fill(taken, match.start(), match.end(), true);
            }
        }
    }

    private static boolean isFree(boolean[] taken, int start, int end) {
        return IntStream.range(start, end).noneMatch(i -> taken[i]);
    }

    private static FoundAddress linked(Passage passage, Matcher match) {
        Passage target = passage.part(match.start(1), match.end(1));
        Optional<Passage> text = Optional.ofNullable(match.group(2))
                .map(shown -> passage.part(match.start(2), match.end(2)).trim());
        Optional<FoundAddress> inText = text.filter(shown -> shown.text().contains(" "))
                .flatMap(shown -> find(shown).stream().findFirst())
                .filter(found -> found.start() > 0);
        Optional<Passage> shownAddress = inText.map(found -> found.address().written())
                .or(() -> text.filter(shown -> shown.text().contains("@")));
        Optional<Passage> name = inText.map(
                        found -> text.orElseThrow().part(0, found.start()).trim())
                .or(() -> text.filter(shown -> shownAddress.isEmpty()));
        Address address = new Address(shownAddress.orElse(target), Optional.of(target));
        return new FoundAddress(match.start(), match.end(), address, name);
    }

    private static Optional<FoundAddress> angle(Passage passage, Matcher match) {
        Passage inside = passage.part(match.start(1), match.end(1)).trim();
        boolean meant = LIKE_AN_ADDRESS.matcher(inside.text()).find()
                && !WEB.matcher(inside.text()).find()
                && !OBFUSCATED.matcher(inside.text()).find();
        return meant
                ? Optional.of(new FoundAddress(
                        match.start(), match.end(), new Address(inside, Optional.empty()), Optional.empty()))
                : Optional.empty();
    }

    private static FoundAddress bare(Passage passage, Matcher match) {
        int end = endOf(match);
        while (SENTENCE_END.indexOf(passage.text().charAt(end - 1)) >= 0) {
            end--;
        }
        Address address = new Address(passage.part(match.start(), end), Optional.empty());
        return new FoundAddress(match.start(), end, address, Optional.empty());
    }

    /** A comma may stand for the dot of the domain; after a domain with a dot it begins something else. */
    private static int endOf(Matcher match) {
        String text = match.group();
        int comma = text.indexOf(',');
        boolean complete =
                comma >= 0 && text.substring(text.indexOf('@'), comma).contains(".");
        return complete ? match.start() + comma : match.end();
    }
}
