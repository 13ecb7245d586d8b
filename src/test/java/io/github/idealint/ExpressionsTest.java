package io.github.idealint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No regular expression of the product takes more than linear time, whatever a page, an export or a server contains.
 * The expressions are collected from the classes, from the calls in their sources, and from what is made of the words of
 * each built-in profile. Each is matched against texts made of its own characters, and how often it looks at a character
 * is counted, so that the result does not depend on the machine; the worst of these texts is then matched at 64 KB. With
 * {@code -Dexpressions.slowest} the ten that took longest are printed with their times.
 */
class ExpressionsTest {

    private static final int LENGTH = 4096;

    /** What a linear expression may need for each character; a quadratic one needs over 2,000. */
    private static final int MOST_LOOKS = 500;

    private static final int LONG = 1 << 16;
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Map<String, Pattern> EXPRESSIONS = ProductExpressions.all();
    private static final List<MeasuredExpression> MEASURED = Collections.synchronizedList(new ArrayList<>());
    private static final String USUAL = " \n\ta1A.,@/:-_<'[{=|\u00A0é(*#";

    /** An expression with its best time at 64 KB, which is the machine's. */
    private record MeasuredExpression(String name, Duration time) {}

    @AfterAll
    static void printsTheSlowest() {
        if (System.getProperty("expressions.slowest") != null) {
            MEASURED.stream()
                    .sorted(Comparator.comparing(MeasuredExpression::time).reversed())
                    .limit(10)
                    .forEach(each -> System.out.println(each.time().toNanos() / 1_000 + " µs  " + each.name()));
        }
    }

    @TestFactory
    Stream<DynamicTest> isLinear() {
        Set<String> tried = new HashSet<>();
        return EXPRESSIONS.entrySet().stream()
                .filter(each ->
                        tried.add(each.getValue().flags() + each.getValue().pattern()))
                .map(each -> dynamicTest(each.getKey(), () -> {
                    Pattern pattern = each.getValue();
                    List<String> attacks = attacks(pattern, LENGTH);
                    List<Integer> looks = attacks.stream()
                            .map(attack -> looks(pattern, attack))
                            .toList();
                    int worst = looks.indexOf(Collections.max(looks));
                    assertThat(looks.get(worst))
                            .as(() -> "looks for each character of " + shown(attacks.get(worst)) + " by " + pattern)
                            .isLessThanOrEqualTo(MOST_LOOKS);
                    assertSoon(each.getKey(), pattern, attacks(pattern, LONG).get(worst));
                }));
    }

    /** One of ten tries must do: Java may have to compile the matcher first, and a busy processor slows each thread. */
    private static void assertSoon(String name, Pattern pattern, String attack) {
        Optional<Duration> time = Stream.generate(() -> time(pattern, attack))
                .limit(10)
                .filter(tried -> tried.compareTo(SOON) < 0)
                .findFirst();
        assertThat(time)
                .as(() -> "a time below " + SOON + " for " + shown(attack) + " by " + pattern)
                .isPresent();
        MEASURED.add(new MeasuredExpression(name, time.get()));
    }

    private static String shown(String attack) {
        return "'" + attack.substring(0, 40) + "…" + attack.substring(attack.length() - 3) + "'";
    }

    @Test
    void findsTheExpressions() {
        assertThat(EXPRESSIONS)
                .hasSizeGreaterThan(250)
                .containsKeys(
                        "LevelNames of gsoc.any",
                        "SizeNames of gsoc.plain",
                        "UndecidedWords of gsoc.words",
                        "StatusWords of gsoc.coming",
                        "MessageText.java \\s++");
    }

    @Test
    void noticesAnExpressionThatIsNotLinear() {
        Pattern quadratic = Pattern.compile(" +$");
        assertThat(attacks(quadratic, LENGTH))
                .anySatisfy(attack -> assertThat(looks(quadratic, attack)).isGreaterThan(MOST_LOOKS));
    }

    /** How often an expression looks at each character on the average, searching for all matches and for a whole one. */
    private static int looks(Pattern pattern, String text) {
        CountedText counted = new CountedText(text);
        try {
            Matcher matcher = pattern.matcher(counted);
            while (matcher.find()) {
                counted.look();
            }
            pattern.matcher(counted).matches();
        } catch (TooManyLooks stopped) {
            return MOST_LOOKS + 1;
        }
        return (int) (counted.looks / LENGTH);
    }

    /** The processor time of finding all matches and a whole one. */
    private static Duration time(Pattern pattern, String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            assertThat(matcher.start()).isLessThanOrEqualTo(text.length());
        }
        assertThat(pattern.matcher(text).matches()).isIn(true, false);
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    private static List<String> attacks(Pattern pattern, int length) {
        Set<String> pumps = new LinkedHashSet<>();
        String own = literals(pattern);
        own.chars()
                .limit(6)
                .forEach(a ->
                        own.chars().limit(6).forEach(b -> pumps.add(Character.toString(a) + Character.toString(b))));
        USUAL.chars().forEach(c -> pumps.add(Character.toString(c)));
        own.chars().forEach(c -> pumps.add(Character.toString(c)));
        own.chars()
                .limit(8)
                .forEach(c -> Stream.of("a", " ", "1").forEach(more -> pumps.add(Character.toString(c) + more)));
        words(pattern).forEach(pumps::add);
        List<String> attacks = new ArrayList<>();
        for (String pump : pumps) {
            String text = pump.repeat(length / pump.length() + 1).substring(0, length);
            attacks.add(text);
            attacks.add(text.substring(0, length - 2) + ":x");
            attacks.add(text.substring(0, length - 1) + "\u0001");
            words(pattern).limit(2).forEach(word -> attacks.add((word + text).substring(0, length - 1) + "\u0001"));
        }
        return attacks;
    }

    private static String literals(Pattern pattern) {
        StringBuilder own = new StringBuilder();
        pattern.pattern().chars().distinct().limit(60).forEach(c -> own.append((char) c));
        return own.toString();
    }

    private static Stream<String> words(Pattern pattern) {
        return Pattern.compile("[a-zA-Z:/]{2,}|<!--|\\[\\[|\\{\\{|'''?")
                .matcher(pattern.pattern()
                        .replaceAll("\\\\[a-zA-Z](\\{\\w+})?", " ")
                        .replace("\\", ""))
                .results()
                .map(match -> match.group())
                .distinct()
                .limit(12);
    }

    /** A text that counts how often it is looked at. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long looks;

        private CountedText(String text) {
            this.text = text;
        }

        void look() {
            looks++;
            if (looks > (long) (MOST_LOOKS + 1) * LENGTH) {
                throw new TooManyLooks();
            }
        }

        @Override
        public char charAt(int index) {
            look();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
