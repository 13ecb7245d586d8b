package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateParametersTest {

    private static final Profile PROFILE = Profiles.builtIn("gsoc");
    private static final TemplateParameters PARAMETERS = new TemplateParameters(new WikitextParser(), PROFILE);

    private static Map<String, Map<String, String>> of(String path, String text) {
        return PARAMETERS.of(List.of(SourceText.of(path, text)), 1_000_000);
    }

    private static Map<String, String> of(String text) {
        return of("ideas/Template/SummerIdea.wiki", text).getOrDefault("SummerIdea", Map.of());
    }

    @Test
    void fieldsAreWhereTheParametersStand() {
        assertThat(of("""
                <noinclude>Write {{SummerIdea|title|mentors}}.</noinclude><includeonly>
                === {{{1}}} ===
                {{{2|No text yet.}}}

                '''Contacts:''' {{{3}}}

                '''Skills:''' {{{needs|{{{4}}}}}}
                </includeonly>
                """))
                .containsOnly(
                        entry("1", "title"),
                        entry("2", "description"),
                        entry("3", "mentors"),
                        entry("needs", "skills"));
    }

    /** A wiki may have thousands of templates, and a branch may make as many. */
    @Test
    void onlySoManyCharactersAreRead() {
        String text = "=== {{{1}}} ===\n'''Mentors:''' {{{2}}}\n";
        List<SourceText> templates = IntStream.range(0, 100)
                .mapToObj(i -> SourceText.of("Template/T%02d.wiki".formatted(i), text))
                .toList();
        assertThat(PARAMETERS.of(templates, 10 * text.length() + 1).keySet())
                .containsExactlyElementsOf(
                        IntStream.range(0, 10).mapToObj("T%02d"::formatted).toList());
    }

    /** The run goes on, and the page's own reading reports the fault. */
    @Test
    void aFaultOfTheParserIsNoParameter() {
        SourceText page = SourceText.of("Template/T.wiki", "=== {{{1}}} ===\n'''Mentors:''' {{{2}}}\n");
        MarkupParser broken = source -> {
            throw new StackOverflowError();
        };
        assertThat(new TemplateParameters(broken, PROFILE).of(List.of(page), 1_000))
                .isEmpty();
    }

    @Test
    void tablesAndConditionsAreRead() {
        assertThat(of("""
                {| class="wikitable"
                ! Difficulty
                | {{{hard}}}
                {{#if:{{{who|}}}|
                {{!}}-
                ! Mentors
                {{!}} {{{who}}} }}
                |-
                ! Size
                | {{{hours}}}
                |}
                """)).contains(entry("hard", "level"), entry("hours", "size"));
        assertThat(of("=== {{{1}}} ===\n{{#if:{{{2|}}}|; Mentors : {{{2}}}|}}\n"))
                .containsOnly(entry("1", "title"), entry("2", "mentors"));
    }

    @Test
    void aTemplateIsKnownByItsName() {
        String text = "=== {{{1}}} ===\n'''Mentors:''' {{{2}}}\n";
        assertThat(of("Template:Summer idea.wiki", text)).containsOnlyKeys("Summer idea");
        assertThat(of("wiki/Template_Idea.wiki", text)).containsOnlyKeys("Idea");
        assertThat(of("wiki/Templates.wiki", text)).isEmpty();
        assertThat(of("wiki/Boot timer.wiki", text)).isEmpty();
        assertThat(of("Template:Idea.wiki", "=== Idea ===\n'''Mentors:''' Ann\n"))
                .isEmpty();
    }

    @Test
    void ideasAreReadByWhatTheTemplateSays() {
        Profile profile = PROFILE.withTemplates(
                of("Template:Idea.wiki", "== {{{1}}} ==\n; Mentors : {{{who}}}\n; Skills : {{{2}}}\n"));
        IdeaPage page = new IdeaPageReader(profile)
                .read(new WikitextParser()
                        .parse(SourceText.of("page.wiki", "{{Idea|Boot timer|C, Git|who=Ann Lee}}\n")));
        assertThat(page.transclusions().get(0).guesses()).isEmpty();
        assertThat(Readings.ideas(page)).containsExactly("Boot timer | skills=C, Git | @Ann Lee");
    }

    @Test
    void theTemplateItselfIsNoIdea() {
        IdeaPage page = new IdeaPageReader(PROFILE)
                .read(new WikitextParser()
                        .parse(SourceText.of("Template/Idea.wiki", "== {{{1}}} ==\n'''Mentors:''' {{{2}}}\n")));
        assertThat(page.kind()).isEqualTo(IdeaPage.Kind.OTHER);
    }

    @Test
    void aLongTextIsReadInLinearTime() {
        assertThat(of("{{{".repeat(16_000))).isEmpty();
        assertThat(of("{{#if:{{{a|".repeat(4_000))).isEmpty();
        assertThat(of("<!--".repeat(12_000) + "{{{")).isEmpty();
    }
}
