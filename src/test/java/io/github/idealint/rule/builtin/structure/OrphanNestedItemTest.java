package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrphanNestedItemTest {

    private final RuleTester rule = RuleTester.of(new OrphanNestedItem());

    @Test
    void flagsNestedItemsBelowAParagraph() {
        rule.flags("'''Goal:''' Documentation\n\n«** Quick start\n** Reference»\n\nText.")
                .with("'**' needs an item '*' on the line above. Without one, the wiki shows more than one bullet here."
                        + " Begin with '*'.")
                .fixedTo("'''Goal:''' Documentation\n\n* Quick start\n* Reference\n\nText.");
    }

    @Test
    void aBlankLineEndsTheList() {
        rule.flags("* Docs\n\n«** Quick start»").fixedTo("* Docs\n\n* Quick start");
    }

    @Test
    void flagsItemsThatAreNestedTooDeep() {
        rule.flags("* Docs\n«*** Quick start»").with("needs an item '**'").fixedTo("* Docs\n** Quick start");
        rule.flags("«## One\n## Two»\n# Three").fixedTo("# One\n# Two\n# Three");
        rule.flags("* Docs\n«#* One»").fixedTo("* Docs\n* One");
    }

    @Test
    void flagsAListInATerm() {
        rule.flags("; Skills\n«;* C\n;* Rust»")
                .with("';*' makes this item a part of the term above, which the wiki shows in bold. Begin with ':*'.")
                .fixedTo("; Skills\n:* C\n:* Rust");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Docs\n** Quick start\n*** First page\n* Code",
                "# One\n#* Part\n#: More of it\n# Two",
                ":* indented\n:** nested",
                "::* indented twice",
                ":: indented twice",
                "; Skills\n:* C\n:** C99",
                "; Skills : C\n:* Rust",
                "*: More",
                "*",
            })
    void acceptsWhatIsNested(String page) {
        rule.accepts(page);
    }

    @Test
    void leavesItemsBelowAWrappedOneToTheRuleForThat() {
        rule.accepts("* Show the boot time of each guest and of each of its devices,\nas a table\n** by device");
    }

    @Test
    void knowsNothingOfWhatFollowsACommentOrATable() {
        rule.accepts("* Docs\n<!-- to be\nsorted -->\n** Quick start");
    }

    @Test
    void doesNotConcernMarkdown() {
        rule.inFile("timer.md").accepts("# Boot timer\n\n  - one\n\n    - two\n");
    }

    @Test
    void leavesStrongTextOfMarkdownToTheRuleForThat() {
        rule.accepts("**Summary:** Show the time.\n");
    }
}
