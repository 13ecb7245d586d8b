package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the arguments of an unknown template seem to be; an underscore stands for one that nobody could name. */
class GuessedArgumentsTest {

    private static final String TEXT = "A timer that measures each step of a boot.";
    private static final IdeaPageReader READER = new IdeaPageReader(Profiles.builtIn("gsoc"));

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            Timer~TEXT~Ann Lee~C, Git                     => title description mentors skills
            Timer~TEXT~C, Git~Ann Lee                     => title description skills mentors
            Timer~TEXT~easy~175 hours~Ann Lee             => title description level size mentors
            Timer~TEXT~Medium~about 350~C                 => title description level size skills
            Timer~TEXT~90 or 175 hours~C                  => title description skills _
            Timer~TEXT~250 hours~Ann Lee                  => title description skills mentors
            Timer~TEXT~Ann Lee and Bo Kim~C               => title description mentors skills
            Timer~TEXT~Ann Lee, Bo Kim & Cy Ito~C         => title description mentors skills
            Timer~TEXT~Ann, Bo~Ann Lee, or anybody        => title description skills _
            Timer~TEXT~the core, ann@example.org~C        => title description mentors skills
            Timer~TEXT~[mailto:ann@example.org Ann]~C     => title description mentors skills
            Timer~TEXT~[[User:Annl]]~C                    => title description mentors skills
            Timer~TEXT~ask us@home~C                      => title description skills _
            Timer~ann@example.org~TEXT~C                  => title mentors description skills
            Timer~TEXT~~Ann Lee                           => title description _ mentors
            Timer~⏎* C⏎* Git⏎~TEXT                        => title skills description
            Timer~<!-- Mentors: -->Ann~TEXT~C             => title mentors description skills
            Timer~<!-- List the required skills here -->⏎C~<!-- Who? -->TEXT~Ann Lee => title skills description mentors
            """)
    void areNamed(String arguments, String keys) {
        assertThat(guesses(arguments)).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Timer~TEXT",
                "Timer~Ann Lee~C, Git",
                "Timer~TEXT~~",
                "Measure each step.~TEXT~Ann Lee~C",
                "https://example.org/timer~TEXT~Ann Lee~C",
                "Timer⏎⏎Viewer~TEXT~Ann Lee~C",
                "⏎* Timer~TEXT~Ann Lee~C",
                "~TEXT~Ann Lee~C",
                "a b c d e f g h i j k l m n o~TEXT~Ann Lee~C",
                "Timer~TEXT~1~2~3~4~5~6~7~8~9~10~11~12~13~14~15~16~17~18~19",
            })
    void ofWhatLooksLikeNoIdeaAreNotGuessed(String arguments) {
        assertThat(guesses(arguments)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b c d e f g h i j k l m n~TEXT~Ann Lee",
                "Timer~TEXT~1~2~3~4~5~6~7~8~9~10~11~12~13~14~15~16~17~18",
            })
    void mayBeManyAndTheTitleLong(String arguments) {
        assertThat(guesses(arguments)).startsWith("title description");
    }

    private static String guesses(String arguments) {
        String call =
                "{{Idea|" + arguments.replace("TEXT", TEXT).replace('~', '|').replace('⏎', '\n') + "}}\n";
        return READER
                .read(new WikitextParser().parse(SourceText.of("page.wiki", call)))
                .transclusions()
                .get(0)
                .guesses()
                .stream()
                .map(key -> key.isEmpty() ? "_" : key)
                .collect(Collectors.joining(" "));
    }
}
