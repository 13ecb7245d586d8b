package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedMailTest {

    private static final String IDEA =
            "=== Boot timer ===\n\nShow the time.\n\n'''Details:'''\n* Mentor: Ann Lee <ann@example.org>\n";

    private final RuleTester rule = RuleTester.of(new PastedMail());

    @Test
    void flagsAMailOnceAPage() {
        rule.flags("""
                «From: Ann Lee <ann@example.org>
                To: ideas@example.org
                Subject: Boot timer»

                """ + IDEA + "\n-- \nAnn Lee\nExample Lab\n")
                .with("'From: Ann Lee <ann@example.org>' is part of an e-mail, not of the idea, and readers see it."
                        + " Delete it from the page. The page has 1 more case like this.")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«On Mon, Feb 1, 2027 at 10:00 AM Bo Kim <bo@example.org> wrote:»\n",
                "«On Mon, Feb 1, 2027 at 10:00 AM Bo Kim\n<bo@example.org> wrote:»\n",
                "«> Please send your idea.\n> Thanks»\n",
                "«>> Please send your idea.\n>\n> Here it is»\n",
                "«-- \nAnn Lee»\n",
                "«---------- Forwarded message ---------»\n",
                "«-----Original Message-----»\n",
                "«Date: 1 Feb 2027\nSubject: Boot timer»\n",
            })
    void knowsThePartsOfAMail(String part) {
        rule.flags(IDEA + "\n" + part);
        rule.under("gsoc").flags(IDEA + "\n" + part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: 1 Feb 2027\nTo: everybody\n",
                "On most boards the time is what the kernel wrote:\n",
                "From: the boot loader\n",
                "* From: Ann Lee\n* To: Bo Kim\n",
                "<pre>\n> quoted\n-- \n</pre>\n",
                " > drawn\n",
                ">5 steps\n",
                "--\n",
                "-- a dash\n",
            })
    void acceptsOtherText(String text) {
        rule.accepts(IDEA + "\n" + text);
    }
}
