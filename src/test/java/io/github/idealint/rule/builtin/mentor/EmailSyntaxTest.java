package io.github.idealint.rule.builtin.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailSyntaxTest {

    private final EmailSyntax syntax = new EmailSyntax(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.org",
                "ANN@EXAMPLE.ORG",
                "ann.lee@example.org",
                "ann+ideas@example.org",
                "ann_lee@example.org",
                "ann-@example.org",
                "o'ann@example.org",
                "a@example.org",
                "42@example.org",
                "{ann}=!#$%&*/?^`|~@example.org",
                "ann@lists.mail.example.org",
                "ann@my-site.example.net",
                "ann@4you.example.com",
                "ann@example.co.uk",
                "ann@example.dev",
                "ann@example.museum",
                "ann@example.cern",
                "ann@example.рф",
                "änne@example.org",
                "ann@bücher.example.org",
                "ann@xn--bcher-kva.example.org",
                "名前@example.jp"
            })
    void acceptsOrdinaryAddresses(String address) {
        assertThat(syntax.accepts(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann.example.org",
                "ann@",
                "@example.org",
                "ann@localhost",
                "ann@example",
                "ann@example.con",
                "ann@example.internal",
                "ann@example.123",
                "ann@192.0.2.1",
                "ann@[192.0.2.1]",
                "ann@[IPv6:2001:db8::1]",
                "ann@bob@example.org",
                "ann@@example.org",
                "ann..lee@example.org",
                "ann@example..org",
                ".ann@example.org",
                "ann.@example.org",
                "ann@.example.org",
                "ann@example.org.",
                "ann@example.org,",
                "ann@example.org ",
                " ann@example.org",
                "ann @example.org",
                "ann@ example.org",
                "ann lee@example.org",
                "ann\u00A0lee@example.org",
                "ann@example.org\n",
                "ann\u0000@example.org",
                "ann\u200B@example.org",
                "ann\u202E@example.org",
                "ann\uFE0F@example.org",
                "ann@exam\u00ADple.org",
                "ann@-example.org",
                "ann@example-.org",
                "ann@my_site.org",
                "ann@example/org",
                "\"ann lee\"@example.org",
                "\"ann\"@example.org",
                "ann\\@example.org",
                "ann(work)@example.org",
                "Ann Lee <ann@example.org>",
                "<ann@example.org>",
                "[ann@example.org]",
                "mailto:ann@example.org",
                "ann@example.org;bob@example.org",
                "ann@example.org,bob@example.org",
                "ann:lee@example.org"
            })
    void refusesAllElse(String text) {
        assertThat(syntax.accepts(text)).isFalse();
    }

    @Test
    void holdsTheLengthsOfSmtp() {
        String domain = ".example.org";
        assertThat(syntax.accepts("a".repeat(64) + "@b" + domain)).isTrue();
        assertThat(syntax.accepts("a".repeat(65) + "@b" + domain)).isFalse();
        assertThat(syntax.accepts("a@" + "b".repeat(63) + domain)).isTrue();
        assertThat(syntax.accepts("a@" + "b".repeat(64) + domain)).isFalse();
        assertThat(syntax.accepts("a@" + "b.".repeat(120) + "example.org")).isTrue();
        assertThat(syntax.accepts("a@" + "b.".repeat(121) + "example.org")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nova", ".nova", "NOVA"})
    void learnsNewTopLevelDomains(String written) {
        assertThat(syntax.accepts("ann@example.nova")).isFalse();
        assertThat(new EmailSyntax(List.of("later", written)).accepts("ann@example.nova"))
                .isTrue();
    }

    @Test
    void learnsNewTopLevelDomainsOfOtherScripts() {
        assertThat(new EmailSyntax(List.of("новая")).accepts("ann@example.новая"))
                .isTrue();
    }

    @Test
    void forgetsNewTopLevelDomainsWithTheirProfile() {
        new EmailSyntax(List.of("nova"));
        assertThat(new EmailSyntax(List.of()).accepts("ann@example.nova")).isFalse();
    }

    @Test
    void survivesNonsenseForATopLevelDomain() {
        assertThat(new EmailSyntax(List.of("", ".", "a".repeat(90), "\uD800")).accepts("ann@example.org"))
                .isTrue();
    }
}
