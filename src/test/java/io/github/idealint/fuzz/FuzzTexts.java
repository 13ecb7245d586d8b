package io.github.idealint.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As many texts as wanted, each with a number, and the same for the same number: good texts with a few changes, pieces of
 * the language in any order, one piece very often, and pieces nested in one another.
 *
 * @param seeds good texts in the language that is read, at least one
 * @param pieces what the language is made of: marks, words, line ends; at least one
 * @param longest the most characters of a text
 */
public record FuzzTexts(List<String> seeds, List<String> pieces, int longest) {

    /** Most texts have no more characters, so that many of them can be tried. */
    private static final int USUAL = 3_000;

    private static final int MOST_CHANGES = 8;

    /** What readers seldom meet: ends of lines, marks of direction, halves of characters, letters that grow in other cases. */
    private static final List<String> ODD = List.of(
            "\0",
            "\r",
            "\r\n",
            "\n",
            "\t",
            "\u000B",
            "\u001B",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u0130",
            "\u00DF",
            "\u0301",
            "\u0660",
            "\u200B",
            "\u202E",
            "\u2028",
            "\u2066",
            "\u3000",
            "\uFF20",
            "\uFEFF",
            "\uFFFD",
            "\uFFFE",
            "\uD83D",
            "\uDE80",
            "\uD83D\uDE80",
            "\uD835\uDCB9");

    private static final List<String> NUMBERS = List.of(
            "0", "00", "-1", "1.5", "255", "65536", "2147483648", "99999999999999999999", "\u0661\u0662", "1e9");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    public FuzzTexts {
        seeds = List.copyOf(seeds);
        pieces = List.copyOf(pieces);
    }

    /** The text with a number. */
    String text(long number) {
        Draft draft = new Draft(new SplittableRandom(number));
        draft.write();
        return draft.text.substring(0, Math.min(draft.text.length(), longest));
    }

    /** A text that is being made. */
    private final class Draft {

        private final SplittableRandom random;
        private final StringBuilder text = new StringBuilder();
        private final int size;

        Draft(SplittableRandom random) {
            this.random = random;
            int most = random.nextInt(50) == 0 ? longest : Math.min(longest, USUAL);
            this.size = 1 + random.nextInt(most);
        }

        void write() {
            switch (random.nextInt(8)) {
                case 0 -> mix();
                case 1 -> repeat();
                case 2 -> nest();
                default -> change();
            }
        }

        private void mix() {
            while (text.length() < size) {
                text.append(random.nextInt(20) == 0 ? one(ODD) : one(pieces));
            }
        }

        private void repeat() {
            String piece = one(pieces) + (random.nextBoolean() ? one(pieces) : "");
            text.append(random.nextBoolean() ? one(seeds) : "");
            int line = random.nextBoolean() ? 400 : size;
            for (int started = 0; text.length() < size; text.append(piece.isEmpty() ? " " : piece)) {
                if (text.length() - started > line) {
                    text.append('\n');
                    started = text.length();
                }
            }
        }

        private void nest() {
            String opening = one(pieces);
            String closing = one(pieces);
            int deep = 1 + size / (1 + opening.length() + closing.length());
            text.append(opening.repeat(deep)).append(one(pieces)).append(closing.repeat(deep));
        }

        private void change() {
            text.append(one(seeds));
            while (text.length() < size && random.nextInt(4) == 0) {
                text.append('\n').append(one(seeds));
            }
            for (int changes = random.nextInt(1, 1 + MOST_CHANGES); changes > 0; changes--) {
                int start = random.nextInt(text.length() + 1);
                int end = Math.min(text.length(), start + random.nextInt(1 + random.nextInt(1, 200)));
                changeAt(start, end);
            }
        }

        private void changeAt(int start, int end) {
            switch (random.nextInt(9)) {
                case 0 -> text.delete(start, end);
                case 1 -> text.insert(start, one(pieces));
                case 2 -> text.replace(start, end, one(pieces));
                case 3 -> text.insert(start, one(ODD));
                case 4 -> text.insert(start, text.substring(start, end).repeat(random.nextInt(2, 12)));
                case 5 -> text.insert(start, one(pieces).repeat(random.nextInt(2, 60)));
                case 6 -> text.replace(start, text.length(), splice());
                case 7 -> text.replace(start, end, text.substring(start, end).toUpperCase(Locale.ROOT));
                default -> changeNumber(start);
            }
        }

        private String splice() {
            String other = one(seeds);
            return other.substring(random.nextInt(other.length() + 1));
        }

        private void changeNumber(int start) {
            Matcher number = NUMBER.matcher(text);
            if (number.find(start)) {
                text.replace(number.start(), number.end(), one(NUMBERS));
            }
        }

        private String one(List<String> all) {
            return all.get(random.nextInt(all.size()));
        }
    }

    /** The shortest text made of the same characters, in order, that still has a fault, as far as it is found soon. */
    static String shortened(String text, Predicate<String> isFaulty) {
        String shortest = text;
        for (int piece = Math.max(1, text.length() / 2), tries = 0; piece > 0 && tries < 400; piece /= 2) {
            for (int at = 0; at < shortest.length() && tries < 400; tries++) {
                String without =
                        shortest.substring(0, at) + shortest.substring(Math.min(shortest.length(), at + piece));
                if (isFaulty.test(without)) {
                    shortest = without;
                } else {
                    at += piece;
                }
            }
        }
        return shortest;
    }

    /** The lines of texts, each once, as further pieces. */
    public FuzzTexts withLinesAsPieces() {
        List<String> all = new ArrayList<>(pieces);
        seeds.stream()
                .flatMap(String::lines)
                .distinct()
                .map(line -> line + "\n")
                .forEach(all::add);
        return new FuzzTexts(seeds, all, longest);
    }
}
