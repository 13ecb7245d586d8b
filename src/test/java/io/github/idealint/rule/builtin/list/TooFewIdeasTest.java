package io.github.idealint.rule.builtin.list;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class TooFewIdeasTest {

    private static final String IDEA = "\n* Mentors: Ada Doe <ada@example.org>\n";

    private final RuleTester rule =
            RuleTester.of(new TooFewIdeas()).under("qemu-2026").named("Outreachy 2027");
    private final RuleTester two =
            rule.beside("Ideas/Boot", "=== Boot timer ===" + IDEA).beside("Ideas/Trace", "=== Trace viewer ===" + IDEA);

    @Test
    void flagsTheHeadingBelowWhichTheIdeasBegin() {
        two.flags("""
                        == Introduction ==
                        Welcome.
                        == «Project ideas» ==
                        {{:Ideas/Boot}}
                        {{:Ideas/Trace}}
                        == How to apply ==
                        """)
                .with("This round has only 2 ideas, but the programme asks for at least 4. Add 2 more")
                .unfixed();
    }

    @Test
    void countsIdeasAndNotPages() {
        two.beside("Ideas/More", "=== Unit tests ===" + IDEA + "=== Disk map ===" + IDEA)
                .accepts("== Ideas ==\n{{:Ideas/Boot}}\n{{:Ideas/Trace}}\n{{:Ideas/More}}\n");
        two.beside("Ideas/More", "=== Unit tests ===" + IDEA)
                .flags("== «Ideas» ==\n{{:Ideas/Boot}}\n{{:Ideas/Trace}}\n{{:Ideas/More}}\n")
                .with("only 3 ideas");
    }

    @Test
    void countsIdeasOnThePageItself() {
        two.flags("== Introduction ==\n== «Ideas» ==\n=== Disk map ===" + IDEA + "{{:Ideas/Boot}}\n")
                .with("only 2 ideas");
    }

    @Test
    void countsWhatIsIncludedByWayOfAnother() {
        two.beside("Ideas/All", "{{:Ideas/Boot}}{{:Ideas/Trace}}")
                .flags("== «Ideas» ==\n{{:Ideas/All}}\n")
                .with("only 2 ideas");
    }

    @Test
    void aRoundMayHaveNoIdeaYet() {
        rule.flags("== «Introduction» ==\n== Ideas ==\n").with("This round has no ideas, but");
        rule.flags("\n«Ideas will follow.»\n").with("Add 4 before");
        rule.beside("Ideas/Boot", "=== Boot timer ===" + IDEA)
                .flags("== «Ideas» ==\n{{:Ideas/Boot}}\n")
                .with("only 1 idea");
    }

    @Test
    void theHeadingOfAnIncludedIntroductionIsNone() {
        two.flags("{{:Ideas/Boot}}\n== «Ideas» ==\n{{:Ideas/Trace}}\n");
        two.flags("«{{:Ideas/Boot}}»\n{{:Ideas/Trace}}\n");
    }

    @Test
    void aPageThatIsMissingMayBeAnIdea() {
        two.accepts("== Ideas ==\n{{:Ideas/Boot}}\n{{:Ideas/Gone}}\n");
    }

    @Test
    void aPageThatCannotBeReadMayBeAnIdea() {
        two.beside("Ideas/Deep", "*".repeat(60) + " Deep").accepts("== Ideas ==\n{{:Ideas/Boot}}\n{{:Ideas/Deep}}\n");
        two.beside("Ideas/Old", "<pre>\n=== Old ===\n</pre>")
                .flags("== «Ideas» ==\n{{:Ideas/Boot}}\n{{:Ideas/Old}}\n")
                .with("only 1 idea");
    }

    @Test
    void aListThatDeclaresFewSlotsNeedsNoMore() {
        two.accepts("== Ideas ==\nWe expect only two slots this year.\n{{:Ideas/Boot}}\n");
        two.accepts("== Ideas ==\nWe can mentor one or two contributors.\n{{:Ideas/Boot}}\n");
        two.accepts("== Ideas ==\nWe ask for 1-2 slots.\n{{:Ideas/Boot}}\n");
        two.flags("== «Ideas» ==\nWe had ten slots. Boot in one second.\n{{:Ideas/Boot}}\n");
    }

    @Test
    void anInclusionWithAFaultIsAnIdeaThatIsMeant() {
        two.accepts("== Ideas ==\n{{:Ideas/Boot}}\n{{:Ideas/Trace}\n");
        two.accepts("== Ideas ==\n{{:Ideas/Boot}}\n{{Ideas/Trace}}\n");
    }

    @Test
    void anIdeaOrAFolderOfIdeasIsNoRoundPage() {
        rule.named("Ideas/Disk").accepts("=== Disk map ===" + IDEA);
        two.named("Ideas/Disk").accepts("=== Disk map ===" + IDEA);
        rule.named("Outreachy 2027 Disk").accepts("=== Disk map ===" + IDEA);
    }

    @Test
    void aPageThatPointsToAnotherIsNoList() {
        rule.accepts("#REDIRECT [[Outreachy 2028]]\n");
    }

    @Test
    void onlyAProgrammeWithALeastNumberAsksForIt() {
        two.under("qemu-2020").accepts("== Ideas ==\n{{:Ideas/Boot}}\n");
    }
}
