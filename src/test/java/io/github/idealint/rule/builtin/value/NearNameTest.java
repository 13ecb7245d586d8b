package io.github.idealint.rule.builtin.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearNameTest {

    @Test
    void isTheNearestOfThoseThatAreThere() {
        assertThat(NearName.of("Boot timers", List.of("Log viewer", "Boot timer")))
                .contains("Boot timer");
        assertThat(NearName.of("Snapshots", List.of("Log viewer", "Boot timer")))
                .isEmpty();
    }

    @Test
    void isNotLookedForWhereNamesAreVeryLong() {
        String name = "x".repeat(101);
        assertThat(NearName.of(name, List.of(name))).isEmpty();
        assertThat(NearName.of("Timer", List.of(name, "Time"))).contains("Time");
    }

    @Test
    void isAskedForBehindASentence() {
        assertThat(NearName.question(Optional.of("Timer"))).isEqualTo(" Did you mean 'Timer'?");
        assertThat(NearName.question(Optional.empty())).isEmpty();
    }

    @Test
    void canBeWrittenUnlessALinkWouldEndThere() {
        assertThat(NearName.isWritable("Improve C++ (2027)")).isTrue();
        assertThat(List.of("a#b", "a|b", "[a]", "100%", "an ''old'' one")).noneMatch(NearName::isWritable);
    }
}
