package io.github.idealint.rule.builtin.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenWikiLinkTest {

    private static final String HEADINGS = """
            === Add a trace viewer ===

            '''Summary:''' Show where the time goes

            ==== Links ====
            ==== Improve ''s390x'' (IBM Z) ====
            ==== See [[Tracing|the traces]] ====
            ==== Steps ====
            ==== steps ====
            """;

    private final RuleTester single = RuleTester.of(new BrokenWikiLink());
    private final RuleTester rule = single.named("src/Ideas/2027/Trace viewer")
            .beside("src/Ideas/2027/Virtual timer", HEADINGS)
            .beside("src/Ideas/2027/Virtual timer/Notes", "")
            .beside("src/Round", "");

    @Test
    void flagsAPageThatIsNotBesideTheOthers() {
        rule.flags("See [[«Ideas/2027/Virtual timers»|timers]].\n")
                .with(
                        "The page 'Ideas/2027/Virtual timers' is not among the pages checked, although others under"
                                + " 'Ideas/2027/' are. Unless the wiki has it, this is a red link. Did you mean 'Virtual timer'?")
                .fixedTo("See [[Ideas/2027/Virtual timer|timers]].\n");
    }

    @Test
    void proposesNothingThatIsFar() {
        rule.flags("See [[«Ideas/2027/Snapshots»]].\n")
                .with(
                        "under 'Ideas/2027/' are. Unless the wiki has it, this is a red link. Correct the name, or create the page.")
                .unfixed();
        single.flags("See [[#«Snapshots»]].\n\n== Links ==\n")
                .with("This page has no heading 'Snapshots'. Link to a heading that it has: the first is 'Links'.")
                .unfixed();
        single.flags("See [[#«Snapshots»]].\n")
                .with("It has no headings at all, so remove '#Snapshots' from the link.")
                .unfixed();
    }

    @Test
    void promisesNothing() {
        assertThat(rule.find("[[2027/Virtual timers]]")
                        .get(0)
                        .fix()
                        .orElseThrow()
                        .applicability())
                .isEqualTo(Applicability.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Virtual timers",
                "/Note",
                "../Virtual timer/Note",
                "2027/Virtual Timer",
                "Ideas/2027/virtual timer",
                "src/Ideas/2027/X"
            })
    void flagsNamesThatMediaWikiDistinguishes(String target) {
        RuleTester withNotes = rule.beside("src/Ideas/2027/Trace viewer/Notes", "");
        withNotes.flags("[[«" + target + "»]]\n").with("The page '");
    }

    @Test
    void flagsANameBehindAColon() {
        rule.flags("[[:«Ideas/2027/Virtual timers»]]\n").fixedTo("[[:Ideas/2027/Virtual timer]]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ideas/2027/Virtual timer",
                "ideas/2027/Virtual timer",
                "Ideas/2027/Virtual_timer",
                "Ideas/2027/Virtual  timer",
                ":Ideas/2027/Virtual timer",
                "Ideas/2027/Virtual%20timer",
                "Ideas%2F2027%2FVirtual timer",
                "../Virtual timer",
                "../Virtual timer/Notes",
                "../../../Round",
                "2027/Virtual timer",
                "virtual timer",
                "Virtual timer/Notes",
                "Round"
            })
    void acceptsPagesByAllTheirNames(String target) {
        rule.accepts("[[" + target + "]] [[" + target + "|text]]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tracing",
                "Features/Tracing",
                "Ideas/2026/Snapshots",
                "/Notes",
                "User:Ada/2027/X",
                "Category:2027/X",
                ":Category:Ideas",
                "File:Timer.png",
                "w:Timer",
                "Special:Search/2027",
                "mw:2027/X",
                "Ideas/2027/{{PAGENAME}}x",
                "../../../../../../Round"
            })
    void acceptsWhatLiesOutsideTheRun(String target) {
        rule.accepts("[[" + target + "]]\n");
    }

    @Test
    void knowsNothingOfOtherPagesWhereThereIsOne() {
        single.named("Ideas/Trace viewer").accepts("[[Ideas/Virtual timer]] [[../X]] [[Ideas/Trace viewer#X]]\n");
    }

    @Test
    void flagsAHeadingThatThePageLacks() {
        rule.flags("[[2027/Virtual timer#«Step»|steps]]\n")
                .with("The page '2027/Virtual timer' has no heading 'Step'. Did you mean 'Steps'?")
                .fixedTo("[[2027/Virtual timer#Steps|steps]]\n");
    }

    @Test
    void flagsAHeadingThatItsOwnPageLacks() {
        single.flags("See [[#«Detials»]].\n\n== Details ==\n")
                .with("This page has no heading 'Detials'. Did you mean 'Details'?")
                .fixedTo("See [[#Details]].\n\n== Details ==\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Add a trace viewer",
                "Add_a_trace_viewer",
                "Add%20a trace_viewer",
                "Links",
                "Improve s390x (IBM Z)",
                "Improve_s390x_.28IBM_Z.29",
                "See the traces",
                "Steps",
                "steps_2",
                "",
                "top",
                "toc",
                "mw-head"
            })
    void acceptsHeadingsInBothEncodings(String anchor) {
        rule.accepts("[[Virtual timer#" + anchor + "]]\n");
        single.accepts(HEADINGS + "[[#" + anchor + "]]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{:Ideas/Other}}",
                "{{anchor|Elsewhere}}",
                "<span id=\"Elsewhere\"></span>",
                "<div class='x' ID='Elsewhere'>"
            })
    void acceptsAnyHeadingOnAPageThatMayHaveMore(String source) {
        single.accepts("[[#Elsewhere]]\n" + source + "\n");
    }

    @Test
    void acceptsHeadingsOfThePageThatPullsThisOneIn() {
        single.named("Ideas/Trace viewer")
                .beside("Round", "== Rules ==\n{{:Ideas/Trace viewer}}\n")
                .accepts("See [[#Rules]].\n");
    }

    @Test
    void acceptsHeadingsThatShowTheTemplate() {
        single.accepts("[[#Project idea template]] [[#TITLE]]\n== Project idea template ==\n=== TITLE ===\n");
    }

    @Test
    void leavesLiteralsAlone() {
        rule.accepts("<nowiki>[[2027/X]]</nowiki> <!-- [[2027/X]] --> [[User talk:Ada#X]]\n");
    }

    @Test
    void staysQuickOnAHostilePage() {
        String headings = "== Heading of some length ==\n".repeat(2000);
        String links = "[[#Heading of sone lenght]]\n".repeat(2000);
        assertThatCode(() -> single.find(headings + links)).doesNotThrowAnyException();
        rule.accepts("[[" + "../".repeat(20_000) + "]] [[" + "x/".repeat(20_000) + "]]\n");
    }
}
