package io.github.idealint.rule.builtin.link;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to files and headings in Markdown. */
class BrokenFileLinkTest {

    private final RuleTester single = RuleTester.of(new BrokenWikiLink());

    private final RuleTester files = single.inFile("docs/ideas/trace.md")
            .beside("docs/ideas/virtual_timer.md", "# Virtual timer\n\n## Tools & tests\n\n## Links\n\n## Links\n")
            .beside("docs/README.md", "");

    @Test
    void flagsAFileThatIsNotBesideTheOthers() {
        files.flags("See the [timer](«virtual_timers.md»).\n")
                .with("The file 'virtual_timers.md' is not among the pages checked, although others in its folder"
                        + " 'docs/ideas/' are. Did you mean 'virtual_timer'?")
                .fixedTo("See the [timer](virtual_timer.md).\n");
        files.flags("See the [timer](«../snapshots.md»).\n")
                .with("in its folder 'docs/' are. Correct the path, or add the file.")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "virtual_timer.md",
                "./virtual_timer.md",
                "../ideas/virtual_timer.md#links",
                "<virtual_timer.md>",
                "virtual%5Ftimer.md",
                "virtual_timer.md \"Timer\"",
                "../README.md",
                "../README.md?plain=1#L3",
                "timers",
                "timers/",
                "../code/timer.c",
                "../code/timer.md",
                "/ideas/timers.md",
                "../../../timers.md",
                "{{ site.baseurl }}timers.md",
                "https://example.org/timers.md",
                "mailto:ann@example.org"
            })
    void acceptsFilesThatAreThereAndWhatNoRunKnows(String target) {
        files.accepts("See [it](" + target + ").\n");
    }

    @Test
    void flagsAnAnchorThatNoHeadingHas() {
        files.flags("See [tools](virtual_timer.md#«tools-tests»).\n")
                .with("No heading of 'virtual_timer.md' has the anchor '#tools-tests'. Did you mean 'tools--tests'?")
                .fixedTo("See [tools](virtual_timer.md#tools--tests).\n");
        single.inFile("list.md")
                .flags("- [Log](#«Log_viewer»)\n\n# Log viewer\n\n# Tools\n")
                .with("No heading of this page has the anchor '#Log_viewer'. Did you mean 'log-viewer'?")
                .fixedTo("- [Log](#log-viewer)\n\n# Log viewer\n\n# Tools\n");
        single.inFile("list.md")
                .flags("- [Log](#«snapshots»)\n\n# Log viewer\n")
                .with(
                        "No heading of this page has the anchor '#snapshots'. Link to a heading that it has: the first has the anchor '#log-viewer'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tools--tests", "Tools--Tests", "links", "links-1", "user-content-links", "top", ""})
    void acceptsAnchorsOfHeadings(String anchor) {
        files.accepts("See [it](virtual_timer.md#" + anchor + ").\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a name=\"own\"></a>",
                "## Tools {#own}",
                "<h2>Own</h2>",
                "Own\n===",
                "### `own`",
                "## [Own](https://example.org)"
            })
    void acceptsAnchorsSetInOtherWays(String source) {
        single.inFile("list.md").accepts("See [it](#own).\n\n" + source + "\n");
    }

    @Test
    void acceptsTheAnchorsOfSiteGenerators() {
        single.inFile("list.md").accepts("---\ntitle: List\n---\n\n[a](#tools-tests)\n\n## 1. Tools & tests\n");
        single.inFile("list.md").flags("[a](#«tools-tests»)\n\n## Tools & tests\n");
    }
}
