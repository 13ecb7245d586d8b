package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about limits lists each with its value. */
class LimitsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| ([0-9,]+) \\| [^|]+ \\| `([A-Z_]+)` \\|$");

    @Test
    void listsEachLimitWithItsValue() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/limits.md"));
        assertThat(ROW.matcher(page).results().map(row -> row.group(2) + " = " + row.group(1)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Limits.class.getDeclaredFields())
                        .filter(field -> Modifier.isPublic(field.getModifiers()))
                        .map(LimitsPageTest::valued)
                        .toList());
    }

    private static String valued(Field limit) {
        try {
            return String.format(Locale.ROOT, "%s = %,d", limit.getName(), limit.get(null));
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
