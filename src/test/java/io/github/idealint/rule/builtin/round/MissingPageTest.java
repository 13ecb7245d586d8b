package io.github.idealint.rule.builtin.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleTester;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingPageTest {

    private final RuleTester single = RuleTester.of(new MissingPage());
    private final RuleTester rule = single.named("src/Round 2020")
            .beside("src/Ideas/2020/Boot timer", "=== Boot timer ===\n")
            .beside("src/Ideas/2020/Map:detail", "=== Map ===\n")
            .beside("src/Ideas/2020/Old log", "#REDIRECT [[Ideas/2020/Boot timer]]\n");

    @Test
    void flagsAPageThatIsNotBesideTheOthers() {
        rule.flags("== Ideas ==\n{{«:Ideas/2020/Boot timers»|year=2020}}\n")
                .with(
                        "The page 'Ideas/2020/Boot timers' is not among the pages checked, although others under"
                                + " 'Ideas/2020/' are. Unless the wiki has it, readers see a red link. Did you mean 'Ideas/2020/Boot timer'?")
                .fixedTo("== Ideas ==\n{{:Ideas/2020/Boot timer|year=2020}}\n");
    }

    @ParameterizedTest
    @CsvSource({
        ":Ideas/2020/Boot_timr#Links, :Ideas/2020/Boot timer#Links",
        ":Ideas%2F2020%2FBoot timr, :Ideas/2020/Boot timer",
        ":Ideas/2020/boot timer, :Ideas/2020/Boot timer",
        ":Ideas/2020/Map:details, :Ideas/2020/Map:detail",
        ":Ideas/202O/Boot timer, :Ideas/2020/Boot timer",
        ":Idea/2020/Boot timer, :Ideas/2020/Boot timer",
        "../Ideas/2020/Boot timers, ../Ideas/2020/Boot timer",
    })
    void proposesTheNearestName(String written, String meant) {
        rule.flags("{{«" + written + "»}}\n").fixedTo("{{" + meant + "}}\n");
    }

    @Test
    void proposesAPageBesideThis() {
        rule.flags("{{«:Round 2021»}}\n").fixedTo("{{:Round 2020}}\n");
    }

    @Test
    void proposesASubPage() {
        rule.beside("src/Round 2020/Dates", "").flags("{{«/Date»}}\n").fixedTo("{{/Dates}}\n");
    }

    @Test
    void proposesNothingThatIsFar() {
        rule.flags("{{«:Ideas/2020/Snapshots»}}\n").unfixed();
    }

    @Test
    void promisesNothing() {
        assertThat(rule.find("{{:Ideas/2020/Boot timers}}")
                        .get(0)
                        .fix()
                        .orElseThrow()
                        .applicability())
                .isEqualTo(Applicability.UNSAFE);
    }

    @Test
    void knowsAllPagesWhereTheRootOfTheWikiIsKnown() {
        rule.under(MissingPageTest::rooted)
                .flags("{{«:Features/Snapshots»}} {{:Ideas/2020/Boot timer}} {{«:Timer»}}\n")
                .with(
                        "The page 'Features/Snapshots' is not among the pages checked. Unless the wiki has it, readers see a red"
                                + " link. Correct the name, or create the page.",
                        "The page 'Timer' is not among the pages checked. Unless");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":Ideas/2020/Boot timer",
                ":ideas/2020/Boot_timer",
                ":Ideas%2F2020%2FBoot%20timer",
                ":Ideas/2020/Boot timer#No such heading",
                ":Ideas/2020/Boot timer|a=b",
                ":Ideas/2020/Map:detail",
                ":Ideas/2020/Old log",
                ":2020/Boot timer",
                ":src/Ideas/2020/Boot timer",
                ":Boot timer",
                "../Ideas/2020/Boot timer",
                ":Round 2020"
            })
    void acceptsPagesByAllTheirNames(String name) {
        rule.accepts("{{" + name + "}}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":Features/Snapshots",
                ":Ideas/2019/Snapshots",
                ":Snapshots",
                ":User:Ada/Boot timer",
                ":Template:Boot timer",
                ":User talk:Ada",
                ":w:Boot timer",
                "Ideas/2020/Boot timers",
                "Note",
                "#if:x|y",
                "PAGENAME",
                "/Notes"
            })
    void acceptsWhatNobodyCanKnow(String name) {
        rule.accepts("{{" + name + "}}\n");
    }

    @Test
    void acceptsOtherSpacesOfAWholeWiki() {
        rule.under(MissingPageTest::rooted).accepts("{{:User:Ada/Timer}} {{:w:Timer}} {{:Category talk:Timer}}\n");
    }

    @Test
    void knowsNothingOfOtherPagesWhereThereIsOne() {
        single.named("src/Round").under(MissingPageTest::rooted).accepts("{{:Ideas/Timer}} {{:Rounds}}\n");
    }

    @Test
    void knowsNothingOfFoldersWherePagesLieFlat() {
        single.named("Round").beside("Boot timer", "=== Boot timer ===\n").accepts("{{:Ideas/2020/Boot timers}}\n");
    }

    @Test
    void leavesLiteralsAlone() {
        rule.accepts("<nowiki>{{:Ideas/2020/X}}</nowiki> <!-- {{:Ideas/2020/X}} -->\n"
                + "== Project idea template ==\n{{:Ideas/2020/X}}\n");
    }

    @Test
    void isQuickWhereAllInclusionsAreWrong() {
        List<IdeaPage> pages = PagesOfRun.pages(IntStream.range(0, 1000)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "Ideas/Some idea of number " + i,
                        i -> ("{{:Ideas/Sone idea if number " + i + "x}}\n" + "{{:Idea/Some idea of number " + i
                                + "}}\n"))));
        RuleContext context = PagesOfRun.context(pages);

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> pages.stream()
                                .flatMap(page -> new MissingPage().check(page, context))
                                .count()))
                .isGreaterThanOrEqualTo(1000);
    }

    private static Profile rooted(Profile profile) {
        return Changed.root("src").apply(profile);
    }
}
