package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Inline.ExternalLink;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.TextRange;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where addresses begin and end, as measured on MediaWiki 1.39. */
class UrlEndTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            see http://a.example/x. End                 => http://a.example/x
            see http://a.example/x, and                 => http://a.example/x
            see http://a.example/x; and                 => http://a.example/x
            see http://a.example/x: and                 => http://a.example/x
            is it http://a.example/x? Yes               => http://a.example/x
            wow http://a.example/x! Yes                 => http://a.example/x
            see http://a.example/x.,;:!? more           => http://a.example/x
            http://a.example/x;;                        => http://a.example/x
            see http://a.example/x) and                 => http://a.example/x
            (see http://a.example/x).                   => http://a.example/x
            http://a.example/x_(y) z                    => http://a.example/x_(y)
            (http://a.example/x_(y)).                   => http://a.example/x_(y))
            http://a.example/(x                         => http://a.example/(x
            "http://a.example/x"                        => http://a.example/x
            http://a.example/x] y                       => http://a.example/x
            <http://a.example/x>                        => http://a.example/x
            http://a.example/x<br>y                     => http://a.example/x
            http://a.example/x<b>y</b>                  => http://a.example/x
            http://a.example/x''y''                     => http://a.example/x
            http://a.example/{{Plain}}                  => http://a.example/
            http://a.example/{x}                        => http://a.example/{x}
            http://a.example/x}y                        => http://a.example/x}y
            http://a.example/x~y^z*_                    => http://a.example/x~y^z*_
            http://a.example/http://b.example/          => http://a.example/http://b.example/
            https://a.example/x,https://b.example/y     => https://a.example/x,https://b.example/y
            see:https://a.example/x                     => https://a.example/x
            http://user@a.example:8080/x#y              => http://user@a.example:8080/x#y
            HTTP://A.example/X Https://a.example        => HTTP://A.example/X Https://a.example
            x,http://a.example/y x=http://a.example/z   => http://a.example/y http://a.example/z
            x–http://a.example/y x»http://a.example/z   => http://a.example/y http://a.example/z
            """)
    void endsBeforePunctuationAndMarkup(String text, String addresses) {
        assertThat(bare(text)).isEqualTo(addresses);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            &lt;http://a.example/x&gt;                  => http://a.example/x
            http://a.example/x&lt;y                     => http://a.example/x
            http://a.example/x&#xa0;y                   => http://a.example/x
            http://a.example/x&nbsp;y                   => http://a.example/x
            http://a.example/x&copy;y                   => http://a.example/x&copy;y
            http://a.example/x&copy;                    => http://a.example/x&copy;
            http://a.example/x&#8211;,                  => http://a.example/x&#8211;
            http://a.example/x&#x2014;                  => http://a.example/x&#x2014;
            http://a.example/x&amp                      => http://a.example/x&amp
            http://a.example/?a=1&b=2                   => http://a.example/?a=1&b=2
            http://a.example/?a=1&amp;b=2               => http://a.example/?a=1&amp;b=2
            http://a.example/x%20y                      => http://a.example/x%20y
            """)
    void keepsReferencesThatAreNoBlankAndNoBracket(String text, String addresses) {
        assertThat(bare(text)).isEqualTo(addresses);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/世界。 次",
                "http://a.example/x，http://b.example/y z",
                "http://a.example/x… z",
                "http://a.example/x” z",
                "http://a.example/x’s z",
                "http://a.example/x\u200Ey z",
                "http://a.example/x\u00AD z",
            })
    void signsOutsideAsciiBelongToIt(String text) {
        assertThat(bare(text)).isEqualTo(text.substring(0, text.lastIndexOf(' ')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u3000", "\u202F", "\u2009", "\u1680", "\t", "\n", "\u0007"})
    void blanksOfAllKindsEndIt(String blank) {
        assertThat(bare("http://a.example/x" + blank + "y")).isEqualTo("http://a.example/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http:/a.example",
                "http:a.example",
                "//a.example/x",
                "a.example/x",
                "xhttp://a.example/x",
                "x_http://a.example/x",
                "1http://a.example/x",
                "あhttp://a.example/x",
                "http<nowiki/>://a.example",
                "<nowiki>http://a.example</nowiki>",
                "gopherx://a.example",
                "ann@example.org",
            })
    void isNoneWithoutASchemeOfItsOwn(String text) {
        assertThat(bare(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://[::1]/x_(y)",
                "https://[2001:db8::1]:8080",
                "https://[2001:db8::1]/a,b",
                "ftp://[::ffff:192.0.2.1]/x",
            })
    void aHostOfNumbersStandsInBrackets(String address) {
        assertThat(bare("see " + address + ".")).isEqualTo(address);
        assertThat(bare("(" + address.replace("_(y)", "") + ")")).isEqualTo(address.replace("_(y)", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            [http://a.example/x. z]                     => http://a.example/x.
            [http://a.example/x, z]                     => http://a.example/x,
            [http://a.example/x(y) z]                   => http://a.example/x(y)
            [http://a.example&lt;x]                     => http://a.example
            [http://a.example/x''y'' z]                 => http://a.example/x
            [http://a.example/x'''y''' z]               => http://a.example/x
            [http://a.example/{x} y]                    => http://a.example/{x}
            [http://a.example/x&nbsp;y z]               => http://a.example/x&nbsp;y
            [http://a.example/%5B x]                    => http://a.example/%5B
            [https://https://a.example x]               => https://https://a.example
            """)
    void endsLaterBetweenBrackets(String text, String target) {
        Outline outline = Outlines.of(text);
        assertThat(outline.inlines().stream()
                        .filter(ExternalLink.class::isInstance)
                        .map(ExternalLink.class::cast))
                .singleElement()
                .satisfies(
                        link -> assertThat(outline.source().text(link.target())).isEqualTo(target));
    }

    @Test
    void aRangeOfTheTextIsReadAlone() {
        String text = "http://a.example/x http://b.example/y.";
        assertThat(UrlEnd.ofBare(text, new TextRange(0, 18))).isEqualTo(18);
        assertThat(UrlEnd.ofBare(text, new TextRange(19, 38))).isEqualTo(37);
        assertThat(UrlEnd.ofBracketed(text, new TextRange(19, 38))).isEqualTo(38);
    }

    /** The wiki links no scheme alone; here it is read, so that rules can say that the rest is missing. */
    @Test
    void aSchemeAloneIsAnAddress() {
        assertThat(bare("http://")).isEqualTo("http://");
        assertThat(bare("see http://? yes")).isEqualTo("http://");
    }

    private static String bare(String text) {
        Outline outline = Outlines.of(text);
        return outline.inlines().stream()
                .filter(inline -> inline instanceof ExternalLink link && !link.bracketed())
                .map(link -> outline.source().text(link.range()))
                .collect(Collectors.joining(" "));
    }
}
