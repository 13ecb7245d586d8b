package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class MentorLoadTest {

    private final RuleTester rule =
            RuleTester.of(new MentorLoad()).under(Changed.mostIdeasPerMentor(2)).named("Ideas/Trace");
    private final RuleTester busy = rule.beside("Ideas/Boot", idea("Boot timer", "Ada Doe <ada@example.org>"))
            .beside("Ideas/Disk", idea("Disk map", "Ben Roe <ben@example.org>, Ada Doe <ada@example.org>"));

    @Test
    void flagsAMentorInTheFirstIdeaPastTheLimit() {
        busy.flags(idea("Trace viewer", "Cleo Poe <cleo@example.org>, «Ada Doe <Ada@Example.org>»"))
                .with(
                        "'Ada Doe' mentors 3 ideas in this round ('Boot timer', 'Disk map' and 'Trace viewer'), but the limit is"
                                + " 2. Find another mentor for 1 of them.")
                .unfixed();
    }

    @Test
    void flagsAMentorOnce() {
        busy.beside("Ideas/Ship", idea("Ship it", "Ada Doe <ada@example.org>"))
                .named("Ideas/Unit")
                .accepts(idea("Unit tests", "Ada Doe <ada@example.org>"));
        busy.beside("Ideas/Unit", idea("Unit tests", "Ada Doe <ada@example.org>"))
                .flags(idea("Trace viewer", "«Ada Doe <ada@example.org>»"))
                .with("'Ada Doe' mentors 4 ideas");
    }

    @Test
    void asManyAsAllowedAreNoFault() {
        busy.accepts(idea("Trace viewer", "Ben Roe <ben@example.org>"));
    }

    @Test
    void knowsAMentorByTheAddressAlone() {
        busy.flags(idea("Trace viewer", "«ada@example.org»")).with("'ada@example.org' mentors 3");
        busy.flags(idea("Trace viewer", "«A. Doe <ada@example.org>»"));
        busy.accepts(idea("Trace viewer", "Ada Doe <doe@example.net>"));
    }

    @Test
    void knowsAMentorByNameWhereTheAddressIsLeftOut() {
        busy.flags(idea("Trace viewer", "«ada  doe»"));
        busy.beside("Ideas/Eve", idea("Evening", "Ada Doe <doe@example.net>")).accepts(idea("Trace viewer", "Ada Doe"));
        rule.beside("Ideas/Boot", idea("Boot timer", "Ada Doe"))
                .beside("Ideas/Disk", idea("Disk map", "Ada Doe"))
                .flags(idea("Trace viewer", "«Ada Doe»"));
    }

    @Test
    void aMentorNamedTwiceInAnIdeaHasItOnce() {
        rule.beside("Ideas/Boot", idea("Boot timer", "Ada Doe <ada@example.org>, Ada Doe <ada@example.org>"))
                .accepts(idea("Trace viewer", "Ada Doe <ada@example.org>"));
    }

    @Test
    void nobodyIsNoMentor() {
        rule.beside("Ideas/Boot", idea("Boot timer", "TBD"))
                .beside("Ideas/Disk", idea("Disk map", "TBD"))
                .accepts(idea("Trace viewer", "TBD"));
        rule.beside("Ideas/Boot", idea("Boot timer", "any committer"))
                .beside("Ideas/Disk", idea("Disk map", "any committer"))
                .accepts(idea("Trace viewer", "any committer"));
    }

    @Test
    void eachRoundCountsForItself() {
        busy.beside("Outreachy 2026", "{{:Ideas/Boot}}\n{{:Ideas/Disk}}\n")
                .beside("Outreachy 2027", "{{:Ideas/Disk}}\n{{:Ideas/Trace}}\n")
                .accepts(idea("Trace viewer", "Ada Doe <ada@example.org>"));
    }

    @Test
    void namesTheFirstOfManyIdeas() {
        RuleTester many = rule.named("Ideas/10a");
        for (int i = 1; i < 12; i++) {
            many = many.beside("Ideas/" + i, idea("Idea " + i, "Ada Doe"));
        }
        many.flags(idea("", "«Ada Doe»"))
                .with(
                        "mentors 12 ideas in this round ('Idea 1', 'Idea 10', 'Idea 11', 'Idea 2',"
                                + " 'Idea 3', 'Idea 4', 'Idea 5', 'Idea 6', 'Idea 7', 'Idea 8', 'Idea 9' and an untitled idea in 'Ideas/10a'), but the limit is 2.");
    }

    @Test
    void needsALimitOfTheProgramme() {
        busy.under("gsoc").accepts(idea("Trace viewer", "Ada Doe <ada@example.org>"));
    }

    private static String idea(String title, String mentors) {
        return "=== " + title + " ===\n\n'''Details:'''\n* Mentor: " + mentors + "\n";
    }
}
