package io.github.idealint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No regular expression of the product takes more than linear time, whatever a page, an export or a server contains.
 * The expressions are collected from the classes; each is matched against texts made of its own characters, and how
 * often it looks at a character is counted, so that the result does not depend on the machine.
 */
class ExpressionsTest {

    private static final int LENGTH = 4096;

    /** What a linear expression may need for each character; a quadratic one needs over 2,000. */
    private static final int MOST_LOOKS = 500;

    private static final String USUAL = " \n\ta1A.,@/:-_<'[{=|\u00A0é(*#";

    @TestFactory
    Stream<DynamicTest> isLinear() {
        return expressions().entrySet().stream()
                .map(each -> dynamicTest(
                        each.getKey(),
                        () -> assertThat(attacks(each.getValue()))
                                .allSatisfy(attack -> assertLinear(each.getValue(), attack))));
    }

    @Test
    void findsTheExpressions() {
        assertThat(expressions()).hasSizeGreaterThan(150);
    }

    @Test
    void noticesAnExpressionThatIsNotLinear() {
        Pattern quadratic = Pattern.compile(" +$");
        assertThat(attacks(quadratic))
                .anySatisfy(attack -> assertThat(looks(quadratic, attack)).isGreaterThan(MOST_LOOKS));
    }

    private static void assertLinear(Pattern pattern, String attack) {
        assertThat(looks(pattern, attack))
                .as(() -> "looks for each character of '" + attack.substring(0, 40) + "…" + attack.substring(LENGTH - 3)
                        + "' by " + pattern)
                .isLessThanOrEqualTo(MOST_LOOKS);
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

    private static List<String> attacks(Pattern pattern) {
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
            String text = pump.repeat(LENGTH / pump.length() + 1).substring(0, LENGTH);
            attacks.add(text);
            attacks.add(text.substring(0, LENGTH - 2) + ":x");
            attacks.add(text.substring(0, LENGTH - 1) + "\u0001");
            words(pattern).limit(2).forEach(word -> attacks.add((word + text).substring(0, LENGTH - 1) + "\u0001"));
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

    private static Map<String, Pattern> expressions() {
        Map<String, Pattern> found = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.idealint").stream()
                        .map(type -> type.reflect())
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> Modifier.isStatic(field.getModifiers())
                                && !field.getType().isPrimitive())
                        .forEach(field -> collect(
                                field.getDeclaringClass().getSimpleName() + "." + field.getName(),
                                value(field, null),
                                found,
                                new IdentityHashMap<>(),
                                0));
        return found;
    }

    private static void collect(
            String name, Object value, Map<String, Pattern> found, IdentityHashMap<Object, Object> seen, int depth) {
        if (value == null || depth > 5 || seen.put(value, value) != null) {
            return;
        }
        if (value instanceof Pattern pattern) {
            found.put(name, pattern);
        } else if (value instanceof Collection<?> values) {
            int i = 0;
            for (Object each : values) {
                collect(name + "[" + i++ + "]", each, found, seen, depth + 1);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> collect(name + "[" + key + "]", each, found, seen, depth + 1));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> collect(name, each, found, seen, depth + 1));
        } else if (value instanceof Object[] array) {
            collect(name, Arrays.asList(array), found, seen, depth + 1);
        } else if (value.getClass().getName().startsWith("io.github.idealint.")
                && !value.getClass().isSynthetic()) {
            Arrays.stream(value.getClass().getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive())
                    .forEach(field ->
                            collect(name + "." + field.getName(), value(field, value), found, seen, depth + 1));
        }
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException | ExceptionInInitializerError e) {
            throw new AssertionError(field.toString(), e);
        }
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
