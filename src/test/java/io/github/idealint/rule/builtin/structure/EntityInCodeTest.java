package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityInCodeTest {

    private final RuleTester rule = RuleTester.of(new EntityInCode()).inFile("timer.md");

    @Test
    void flagsTheFirstOfAPage() {
        rule.flags("Use `a «&lt;» b` or `c &gt; d`.\n")
                .with("'&lt;' is shown as typed in code. Write '<' there. The page has 1 more case like this.")
                .fixedTo("Use `a < b` or `c > d`.\n");
    }

    @Test
    void flagsCodeOfManyLines() {
        rule.flags("```\nif (a «&amp;&amp;» b)\n```\n".replace("«&amp;&amp;»", "«&amp;»&amp;"))
                .fixedTo("```\nif (a && b)\n```\n");
        rule.flags("- ```java\n  List«&lt;»T>\n  ```\n").fixedTo("- ```java\n  List<T>\n  ```\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT&amp;T &lt;here&gt;",
                "`&lt;` and `a && b`",
                "```html\n<p>&lt;</p>\n```",
                "```xml\n&lt;\n```\n\nText &lt;",
                "<!-- `a &lt; b` -->",
                "| `a` | &lt; | `b` |\n|---|---|---|\n| &lt; | b | c |",
                "Use `a` &lt; `b`."
            })
    void accepts(String text) {
        rule.accepts(text + "\n");
    }
}
