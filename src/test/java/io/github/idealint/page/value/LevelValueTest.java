package io.github.idealint.page.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Levels of the profile gsoc, which are easy, medium and hard, with the synonyms that it knows. */
class LevelValueTest {

    private static final Profile GSOC = Profiles.builtIn("gsoc");
    private static final LevelNames NAMES = LevelNames.of(GSOC);

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            «easy»                              => [easy], bare
            «Hard»!                             => [hard], bare
            «easy to medium»                    => [easy, medium], bare
            from «easy to hard»                 => [easy, hard], bare
            between «easy and hard»             => [easy, hard], bare
            «easy/medium/hard»                  => [easy, medium, hard], bare
            «easy - medium»                     => [easy, medium], bare
            «easy...medium»                     => [easy, medium], bare
            «easy, or medium»                   => [easy, medium], bare
            «easy or easy»                      => [easy], bare
            «easy level to hard»                => [easy, hard], bare
            «expert»                            => [hard], bare
            «easy» (some C)                     => [easy], remark
            «easy», then it gets hard           => [easy], remark
            «medium» hard                       => [medium], remark
            rather easy                         => [], remark
            easygoing                           => [], remark
            ``                                  => [], bare
            """)
    void readsTheLevelsThatAValueBeginsWith(String marked, String levels) {
        Marked text = Marked.parse(marked);
        LevelValue value = read(text.text());
        assertThat(value.range()).isEqualTo(text.ranges().stream().findFirst());
        assertThat(value.levels() + ", " + (value.isBare() ? "bare" : "remark")).isEqualTo(levels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"easy, medium, hard", "easy/medium/expert", "easy | medium | hard"})
    void listsAllLevels(String value) {
        assertThat(read(value).listsAll(GSOC.levels())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"easy, medium", "hard", "easy, medium, hard: it depends", "easy, easy, easy", ""})
    void listsSome(String value) {
        assertThat(read(value).listsAll(GSOC.levels())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"easy, true", "HARD, true", "expert, false"})
    void knowsANameOfTheProfilesOwn(String name, boolean allowed) {
        assertThat(read(name).named().get(0).isAllowed()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0, ", "5, easy", "8, easy"})
    void standsInTheText(int before, String level) {
        LevelValue value = read(" ".repeat(before) + (level == null ? "" : level));
        assertThat(value.range())
                .isEqualTo(Optional.ofNullable(level).map(name -> new TextRange(before, before + name.length())));
    }

    private static LevelValue read(String text) {
        SourceText source = SourceText.of("page.wiki", text);
        return LevelValue.read(Passage.of(source, source.range()), NAMES);
    }
}
