package io.github.idealint.page.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelNamesTest {

    private final LevelNames names = LevelNames.of(load("""
            levels:
              allowed: [newcomer, some experience, expert]
              synonyms: {hard: expert, 'very  hard': expert}
            """));

    @Test
    void findsOwnNamesAndSynonymsWhateverTheirCaseAndBlanks() {
        assertThat(names.firstIn("rather Some   Experience than expert")).contains("some experience");
        assertThat(names.firstIn("HARD, then")).contains("expert");
        assertThat(names.firstIn("newcomers")).isEmpty();
        assertThat(names.firstIn("")).isEmpty();
    }

    @Test
    void tellsOwnNamesFromSynonyms() {
        assertThat(names.hasOwn("for an Expert")).isTrue();
        assertThat(names.hasOwn("hard")).isFalse();
    }

    @Test
    void withoutLevelsNothingIsFound() {
        LevelNames none = LevelNames.of(load("title: No levels"));

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.firstIn("expert")).isEmpty();
        assertThat(none.hasOwn("")).isFalse();
        assertThat(LevelValue.read(passage("expert"), none).named()).isEmpty();
    }

    @Test
    void readsTheLevelsAValueBeginsWith() {
        LevelValue value = LevelValue.read(passage("from newcomer to hard (C)"), names);

        assertThat(value.levels()).containsExactly("newcomer", "expert");
        assertThat(value.remark()).isEqualTo(" (C)");
    }

    @Test
    void readsTheSizesAValueNames() {
        SizeNames sizes = SizeNames.of(load("sizes: {short: 90, long: 350}"));

        SizeValue value = SizeValue.read(passage("Long (350 hours)"), sizes);

        assertThat(value.words()).extracting(word -> word.size().hours()).containsExactly(350);
        assertThat(value.plainHours()).extracting(SizeValue.Hours::amount).containsExactly(350);
        assertThat(SizeNames.of(Profiles.builtIn("qemu-2020")).isEmpty()).isTrue();
        assertThat(SizeValue.read(passage("long"), SizeNames.of(Profiles.builtIn("qemu-2020")))
                        .words())
                .isEmpty();
    }

    private static Passage passage(String text) {
        SourceText source = SourceText.of("", text);
        return Passage.of(source, source.range());
    }

    private static Profile load(String text) {
        return new ProfileLoader(path -> Optional.of(SourceText.of(path, text)), Set.of())
                .load(Optional.empty(), Optional.of("ours.yaml"));
    }
}
