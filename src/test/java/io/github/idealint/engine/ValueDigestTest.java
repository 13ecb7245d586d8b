package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.idealint.profile.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ValueDigestTest {

    private record Pair(String one, Object other) {}

    private record Twin(String one, Object other) {}

    @Test
    void tellsValuesApart() {
        List<Object> different = List.of(
                "a",
                "b",
                1,
                1L,
                true,
                LocalDate.of(2027, 1, 1),
                Pattern.compile("a"),
                Pattern.compile("a", Pattern.COMMENTS),
                Optional.empty(),
                Optional.of("a"),
                OptionalInt.of(1),
                OptionalInt.empty().isPresent(),
                List.of("a", "b"),
                List.of("ab"),
                List.of("b", "a"),
                Map.of("a", "b"),
                Map.of("b", "a"),
                new Pair("a", "b"),
                new Pair("ab", ""),
                new Twin("a", "b"));
        assertThat(different.stream().map(ValueDigest::of)).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameForTheSame() {
        assertThat(ValueDigest.of(new Pair("a", Set.of("x", "y", "z"))))
                .isEqualTo(ValueDigest.of(new Pair("a", Set.of("z", "y", "x"))))
                .matches("[0-9a-f]{64}");
    }

    /** Java shuffles maps and sets in each process: the hash is known from another one. */
    @Test
    void isTheSameInEachProcess() {
        assertThat(ValueDigest.of(Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5)))
                .isEqualTo("0d5bf3c8b266e8a3a560548181b508765d2c457383f2f8142d882fbc7ca06c6f");
    }

    @Test
    void digestsEachProfile() {
        assertThat(Profiles.names().stream().map(Profiles::builtIn).map(ValueDigest::of))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Profiles.names().stream()
                        .map(Profiles::builtIn)
                        .map(ValueDigest::of)
                        .toList());
    }

    @Test
    void refusesWhatItCannotTellFromOthers() {
        assertThatIllegalArgumentException().isThrownBy(() -> ValueDigest.of(new Object()));
        Runnable lambda = () -> {};
        assertThatIllegalArgumentException().isThrownBy(() -> ValueDigest.of(lambda));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueDigest.of(List.of(new Pair("a", new Object[0]))));
    }
}
