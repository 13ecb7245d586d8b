package io.github.idealint.rule.builtin.link;

import io.github.idealint.rule.RuleTester;
import io.github.idealint.rule.builtin.value.ExampleValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderLinkTest {

    private final RuleTester rule = RuleTester.of(new PlaceholderLink());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "http://www.example.com/",
                "https://EXAMPLE.com./spec#x",
                "http://link",
                "http://url/",
                "https://host/path",
                "https://your-site.org/spec",
                "https://www.yourdomain.com",
                "https://my_project.example.org",
                ExampleValues.LINK,
                ExampleValues.LINK + "#top"
            })
    void flagsHostsThatStandForAnother(String address) {
        rule.flags("* [«" + address + "» Specification]\n")
                .with("'" + address + "' is a placeholder, not a real link.")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[]]",
                "[[ ]]",
                "[[|Specification]]",
                "[[#]]",
                "[[#|Specification]]",
                "[#]",
                "[# Specification]",
                "[URL]",
                "[URL Specification]",
                "[LINK to the list]",
                "[link]",
                "[insert link here]",
                "[Add a link]",
                "[the URL]"
            })
    void flagsBracketsWithoutAnAddress(String link) {
        rule.flags("* «" + link + "»\n").with("is a placeholder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://...", "http://…", "https://www...", "https://<host>"})
    void flagsAddressesThatGoOnInDots(String address) {
        rule.flags("See «" + address + "» for more.\n")
                .with("Link to the page that you mean, or remove the placeholder.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[https://example.org/ Specification]",
                "https://example.org/your-pages",
                "[https://https://example.org z]",
                "http://http://example.org",
                "https://example.net/spec",
                "https://code.example.com/spec",
                "https://example.com.example.org/",
                "https://example.org/?u=https://example.com",
                "https://example.org/spec/...",
                "https://yours.example.org/",
                "https://mypages.example.org/",
                "[mailto:ann@example.com Ann]",
                "ann@example.com",
                "irc://host/example",
                "[[#Details]]",
                "[[Page]]",
                "[[URL]]",
                "The links [1] and [2]",
                "A link to the list [below]",
                "argv[url] and list[LINK]",
                "Addresses begin with https:// and a host",
                "[https://example.org/ the URL]",
                "<nowiki>[URL]</nowiki>",
                "<nowiki>https://example.com</nowiki>"
            })
    void acceptsOthers(String text) {
        rule.accepts("* " + text + "\n");
    }

    @Test
    void leavesWhatIsOnlyShownAlone() {
        rule.accepts("""
                <!-- https://example.com -->
                <pre>
                [URL Specification]
                </pre>
                """);
    }

    @Test
    void leavesNoTraceOfAnotherRule() {
        RuleTester.of(new PrivateLink()).accepts("* http://link http://url/\n");
        RuleTester.of(new InsecureLink()).accepts("* http://link http://example.com/\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"* «http://»\n", "The code is at «https://».\n", "* Code: «HTTPS://»\n"})
    void flagsAnAddressThatIsStillToBeWritten(String line) {
        rule.flags(line).with("is a placeholder, not a real link.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"* Write <code>https://</code> first\n", "* The prefix http:// is gone\n", "* [http:// x]\n"})
    void leavesAStartOfAnAddressThatIsSpokenOf(String line) {
        rule.accepts(line);
    }

    private final RuleTester markdown = RuleTester.of(new PlaceholderLink()).inFile("timer.md");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[the code]()",
                "[the code]( )",
                "[the code](#)",
                "[the code](URL)",
                "[the code](link)",
                "[the code](insert-link-here)",
                "[the code](TODO)",
                "[the code](...)",
                "[URL]",
                "[insert link here]"
            })
    void flagsLinksOfMarkdownWithoutAnAddress(String link) {
        markdown.flags("See «" + link + "».\n").with("'" + link + "' is a placeholder, not a real link.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Back to top](#)",
                "[↑](#)",
                "[the code](links.md)",
                "[the code](#link)",
                "[URL](https://example.org/a)",
                "`[the code]()`",
                "Pages are at https://<name>.example.org",
                "[[Page]] and [[#]]"
            })
    void acceptsLinksOfMarkdown(String text) {
        markdown.accepts(text + "\n");
    }
}
