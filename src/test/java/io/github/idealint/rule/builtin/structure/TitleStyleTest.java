package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleStyleTest {

    private static final String REST = "\n\n'''Summary:''' Time each step\n";

    private final RuleTester rule = RuleTester.of(new TitleStyle());

    @Test
    void flagsTheFullStop() {
        rule.flags("=== Add a boot timer«.» ===" + REST)
                .with("The title 'Add a boot timer.' ends with a full stop. Delete it.")
                .fixedTo("=== Add a boot timer ===" + REST);
        rule.flags("=== Add a boot timer (for guests)«.» ===" + REST);
        rule.inFile("timer.md").flags("### Add a boot timer«.»\n\n**Summary:** Time each step\n");
    }

    @Test
    void flagsCapitals() {
        rule.flags("=== «THE TRACE VIEWER» ===" + REST)
                .with("The title 'THE TRACE VIEWER' is in capitals. Use capitals only for names and at the start.")
                .unfixed();
    }

    @Test
    void flagsMoreThanAHundredCharacters() {
        String longest = "Add a timer " + "of the boot ".repeat(8).strip() + " x.y.z";
        rule.accepts("=== " + longest.substring(0, 100) + " ===" + REST);
        rule.flags("=== «" + longest.substring(0, 100) + "s» ===" + REST)
                .with(
                        "This title has 101 characters, which is too long for lists of ideas. Use 100 at most, and put the"
                                + " rest into the description.")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Add a boot timer",
                "KVM ARM SVE",
                "LIBVIRT XML",
                "QEMU ARDUINO",
                "Trace viewer, search etc.",
                "A timer for U.S.",
                "More to come...",
                "Why boot?",
                "Boot timer v1.",
                "TITLE",
                "TITLE OF YOUR IDEA",
            })
    void acceptsPlainTitles(String title) {
        rule.accepts("=== " + title + " ===" + REST);
    }

    @Test
    void countsWhatReadersSeeOfALink() {
        String address = "https://example.org/wiki/" + "Boot_timer_".repeat(10);
        rule.accepts("=== [" + address + " Boot timer] ===" + REST);
        rule.inFile("timer.md").accepts("### [Boot timer](" + address + ")\n\n**Summary:** Time each step\n");
    }

    @Test
    void headingsThatAreNoTitlesMayShout() {
        rule.accepts("=== Boot timer ===" + REST + "\n==== IMPORTANT NOTES ====\nText.\n");
    }
}
