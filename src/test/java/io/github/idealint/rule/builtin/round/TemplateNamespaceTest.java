package io.github.idealint.rule.builtin.round;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateNamespaceTest {

    private final RuleTester rule = RuleTester.of(new TemplateNamespace());

    @Test
    void flagsAnInclusionWithoutItsColon() {
        rule.flags("""
                == Ideas ==
                {{«Ideas/2020/BootTimer»}}
                """)
                .with("Without a colon, MediaWiki looks for a template named 'Ideas/2020/BootTimer'.")
                .fixedTo("""
                        == Ideas ==
                        {{:Ideas/2020/BootTimer}}
                        """);
    }

    @Test
    void flagsALinkWhereOthersAreIncluded() {
        rule.flags("""
                == Ideas ==
                {{:Ideas/2020/LogViewer}}
                «[[Ideas/2020/BootTimer]]»
                """)
                .with("To include it, write '{{:Ideas/2020/BootTimer}}'.")
                .fixedTo("""
                        == Ideas ==
                        {{:Ideas/2020/LogViewer}}
                        {{:Ideas/2020/BootTimer}}
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{:Ideas/BootTimer}}",
                "{{Note}}",
                "{{Note|a/b}}",
                "{{Template:Note/de}}",
                "{{User:Ann/Idea}}",
                "{{/BootTimer}}",
                "{{../BootTimer}}",
                "{{#if:a/b}}",
                "[[Ideas/LogViewer]]",
                "[[Ideas/BootTimer|Boot timer]]",
                "* [[Ideas/BootTimer]]",
                "See [[Ideas/BootTimer]]",
                "[[Other/Page]]",
                "<nowiki>{{Ideas/BootTimer}}</nowiki>",
                "<!-- {{Ideas/BootTimer}} -->"
            })
    void accepts(String line) {
        rule.accepts("{{:Ideas/LogViewer}}\n\n" + line + "\n");
    }

    @Test
    void acceptsLinksOnPagesThatIncludeNothing() {
        rule.accepts("[[Ideas/2020/BootTimer]]\n");
    }

    private static final String IDEA = "=== Timer ===\n* Mentor: Ada Doe <ada@example.org>\n";

    private final RuleTester round = rule.named("Round")
            .beside("Our ideas/Timer:detail", IDEA)
            .beside("Log", IDEA)
            .beside("Features/Trace", "Text.\n");

    @Test
    void knowsTheIdeasOfTheRun() {
        round.flags("{{«Our_ideas/Timer:detail»}} {{«Log»}}\n").fixedTo("{{:Our_ideas/Timer:detail}} {{:Log}}\n");
        round.flags("{{:X/Y}}\n«[[Log]]»\n«[[Our ideas/Timer:detail]]»\n")
                .fixedTo("{{:X/Y}}\n{{:Log}}\n{{:Our ideas/Timer:detail}}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{Timer:detail}}",
                "{{Trace}}",
                "{{/Timer:detail}}",
                "{{Our ideas/Trace:detail}}",
                "[[Features/Trace]]",
                "* [[Log]]",
                "[[Log|the log]]"
            })
    void acceptsWhatNeedNotBeAnIdea(String text) {
        round.accepts("{{:X/Y}}\n" + text + "\n");
    }

    @Test
    void acceptsATemplateOfTheRun() {
        round.beside("Template:Log", "").beside("Template:Box/Big", "").accepts("{{Log}} {{Box/Big}}\n");
    }

    @Test
    void acceptsAListOfLinks() {
        round.accepts("== Project ideas ==\n[[Log]]\n\n[[Our ideas/Timer:detail]]\n");
    }
}
