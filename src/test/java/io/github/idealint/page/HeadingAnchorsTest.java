package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HeadingAnchorsTest {

    @Test
    void writesBlanksAsOneUnderscore() {
        assertThat(HeadingAnchors.of("  Key   dates_of \u00A02027 ")).isEqualTo("Key_dates_of_2027");
    }

    @Test
    void numbersThoseThatDifferAtMostInCase() {
        assertThat(HeadingAnchors.of(List.of("Links", "links", "Details", "LINKS")))
                .containsExactly("Links", "links_2", "Details", "LINKS_3");
    }

    @Test
    void leavesOutNumbersThatHeadingsHaveAlready() {
        assertThat(HeadingAnchors.of(List.of("Links 2", "Links", "Links", "Links 3", "Links")))
                .containsExactly("Links_2", "Links", "Links_3", "Links_3_2", "Links_4");
    }

    @Test
    @Timeout(5)
    void takesItsTimeWithManyOfOneName() {
        assertThat(HeadingAnchors.of(Collections.nCopies(20_000, "a"))).doesNotHaveDuplicates();
    }
}
