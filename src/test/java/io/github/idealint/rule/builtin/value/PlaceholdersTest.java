package io.github.idealint.rule.builtin.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.Profiles;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private final Placeholders placeholders = new Placeholders(Profiles.builtIn("qemu-2020"));

    @Test
    void knowTheTemplate() {
        assertThat(placeholders.areIn("Email address and IRC nick")).isTrue();
        assertThat(placeholders.areIn("please: email address and irc nick")).isTrue();
    }

    @Test
    void knowTheUsualPhrases() {
        assertThat(placeholders.areIn("Jane Doe <jane@example.org>")).isTrue();
    }

    @Test
    void knowHonestWords() {
        assertThat(placeholders.areIn("Ann Lee <ann@example.org>")).isFalse();
        assertThat(placeholders.areIn("")).isFalse();
    }
}
