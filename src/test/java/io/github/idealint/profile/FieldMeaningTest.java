package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which field is the summary, the links or the skills is for the profile to say, not for its name. */
class FieldMeaningTest {

    @ParameterizedTest
    @ValueSource(strings = {"gsoc", "qemu-2020", "qemu-2024", "qemu-2026"})
    void theBuiltInProfilesNameEachMeaningOnce(String profile) {
        assertThat(Profiles.builtIn(profile).fields().stream().flatMap(field -> field.meaning().stream()))
                .containsExactlyInAnyOrder(Meaning.values());
    }

    @Test
    void aFieldIsFoundByWhatItMeans() {
        Profile profile = load("""
                fields:
                  gist: {label: Gist, means: summary}
                  helpers: {label: Helpers, form: people, means: coMentors}
                  summary: {label: Summary}
                """);

        Idea idea = new IdeaPageReader(profile)
                .read(new WikitextParser()
                        .parse(SourceText.of(
                                "Boot.wiki",
                                "=== Boot ===\n* Gist: A timer\n* Summary: No summary here\n* Helpers: Ada\n")))
                .ideas()
                .get(0);

        assertThat(values(idea, Meaning.SUMMARY)).containsExactly("A timer");
        assertThat(values(idea, Meaning.CO_MENTORS)).containsExactly("Ada");
        assertThat(values(idea, Meaning.LINKS)).isEmpty();
    }

    @Test
    void anUnknownMeaningIsAMistake() {
        assertThatThrownBy(() -> load("fields: {helpers: {means: comentors}}"))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining("Did you mean 'coMentors'?");
    }

    private static List<String> values(Idea idea, Meaning meaning) {
        return idea.fields(meaning).map(Field::value).map(value -> value.text()).toList();
    }

    private static Profile load(String text) {
        return new ProfileLoader(path -> Optional.of(SourceText.of(path, text)), Set.of())
                .load(Optional.empty(), Optional.of("ours.yaml"));
    }
}
