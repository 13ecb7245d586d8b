package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifRulesTest {

    private static final RuleDescriptor RULE =
            new RuleDescriptor("unknown-level", "a level of no scale", Severity.WARNING, "level");

    @Test
    void describesARuleByItsPage() {
        String page = "# unknown-level\n\nFlags a level\nthat is on no `scale`.\n\n## Why\n\nBecause.\n";
        assertThat(rule(RULE, page).toString())
                .isEqualTo("{\"id\":\"unknown-level\",\"name\":\"UnknownLevel\","
                        + "\"shortDescription\":{\"text\":\"A level of no scale.\"},"
                        + "\"fullDescription\":{\"text\":\"Flags a level that is on no `scale`.\"},"
                        + "\"helpUri\":\"https://github.com/idealint/idealint/blob/main/src/site/markdown/rules/unknown-level.md\","
                        + "\"help\":{\"text\":\"A level of no scale.\","
                        + "\"markdown\":\"# unknown-level\\n\\nFlags a level\\nthat is on no `scale`.\\n\\n## Why\\n\\nBecause.\\n\"},"
                        + "\"defaultConfiguration\":{\"level\":\"warning\"}}");
    }

    @Test
    void describesARuleWithoutAPageByItsSummary() {
        JsonObject rule = new SarifRules(id -> Optional.empty()).rule(RULE).members();
        assertThat(rule.getAsJsonObject("help").get("text").getAsString()).isEqualTo("A level of no scale.");
        assertThat(rule.getAsJsonObject("fullDescription").get("text").getAsString())
                .isEqualTo("A level of no scale.");
    }

    @Test
    void describesInNoMoreCharactersThanGitHubShows() {
        assertThat(fullDescription("# x\n\n" + "long ".repeat(300) + "\n\nShort.\n"))
                .isEqualTo("Short.");
        assertThat(fullDescription("# x\n\n" + "long ".repeat(300))).isEqualTo("A level of no scale.");
    }

    @Test
    void callsAdviceANote() {
        assertThat(SarifRules.level(Severity.INFO)).isEqualTo("note");
        assertThat(SarifRules.level(Severity.ERROR)).isEqualTo("error");
    }

    private static String fullDescription(String page) {
        return rule(RULE, page).getAsJsonObject("fullDescription").get("text").getAsString();
    }

    private static JsonObject rule(RuleDescriptor rule, String page) {
        return new SarifRules(id -> Optional.of(page)).rule(rule).members();
    }
}
