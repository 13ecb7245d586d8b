package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Unclosed;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Sweble reads of a page: a {@code "} stands for a mark that must not work. */
class PreparedPageTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            Ann <ann@example.org>                       => Ann "ann@example.org>
            <your name> <pid> <T> <u-boot>              => "your name> "pid> "T> "u-boot>
            a < b <- c << d                             => a < b <- c << d
            <b>a</b> <br/> <i x="y">c</i>               => <b>a</b> <br/> <i x="y">c</i>
            <b c@example.org> <b@example.org>           => <b c@example.org> "b@example.org>
            <div a</div>                                => "div a</div>
            a</code> b</pid> c</nowiki>                 => a</code> b"/pid> c"/nowiki>
            <pre>a <b> </pre>                           => <pre>a <b> </pre>
            <pre>a                                      => "pre>a
            <PRE class=x>a                              => "PRE class=x>a
            <nowiki/>a <ref name=b />                   => <nowiki/>a <ref name=b />
            <ref>a</ref > b</ref>                       => <ref>a</ref > b"/ref>
            <nowiki>a</nowiki x> b                      => "nowiki>a"/nowiki x> b
            <!-- a --> b <!-- c                         => <!-- a --> b "!-- c
            <!--> a -->                                 => <!--> a -->
            <includeonly>a</includeonly>                => "includeonly>a"/includeonly>
            <includeonly>a                              => "includeonly>a
            <noinclude>a</noinclude>                    => "noinclude>a"/noinclude>
            <a href="http://example.org">b</a>          => "a href="http://example.org">b"/a>
            """)
    void keepsTheTagsOfMediaWikiAlone(String page, String safe) {
        assertThat(PreparedPage.withTagsClosed(page).safe()).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {{a}} {{{b}}} {{c|{{d}}}}                   => {{a}} {{{b}}} {{c|{{d}}}}
            {{a                                         => ""a
            {{a}                                        => ""a}
            a {{b {{c}}                                 => a ""b {{c}}
            {{{a}}                                      => {{{a}}
            {{{{a                                       => ""\""a
            {|⏎| {{a⏎|}                                 => {|⏎| ""a⏎|}
            {|⏎| a                                      => "|⏎| a
            {|⏎{|⏎|}                                    => "|⏎{|⏎|}
            :{|⏎|}                                      => ` {|⏎|}`
            ::  {|⏎|}                                   => `    {|⏎|}`
            """)
    void closesBracesAndTables(String page, String safe) {
        PreparedPage prepared = PreparedPage.withTagsClosed(page.replace('⏎', '\n'));
        assertThat(prepared.withAllClosed().safe()).isEqualTo(safe.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            a <!-- {{b --> c                            => `a              c`
            <pre>{{a⏎}}</pre>                           => `<pre>   ⏎  </pre>`
            <nowiki>[[a]]</nowiki> <math>{</math>       => `<nowiki>     </nowiki> <math> </math>`
            <ref>{{a}}</ref> <poem>{{b}}</poem>         => <ref>{{a}}</ref> <poem>{{b}}</poem>
            <gallery>a</gallery>                        => `<gallery> </gallery>`
            <nowiki><!--</nowiki> {{a -->               => `<nowiki>    </nowiki> {{a -->`
            <!-- <nowiki> --> {{a                       => `                  {{a`
            <code>{{a}}</code>                          => <code>{{a}}</code>
            """)
    void looksForMarkupOutsideLiteralText(String page, String markupOnly) {
        assertThat(PreparedPage.withTagsClosed(page.replace('⏎', '\n')).markupOnly())
                .isEqualTo(markupOnly.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            <pre> {{a                                   => TAG <pre>, TEMPLATE {{
            {|⏎<ref name=x>                             => TABLE {|, TAG <ref name=x>
            <!-- <nowiki>                               => COMMENT <!--, TAG <nowiki>
            {{{{a                                       => TEMPLATE {{
            <pre>a</pre> {{a}} <b> <pid>                => -
            """)
    void namesWhatIsLeftOpen(String page, String unclosed) {
        String text = page.replace('⏎', '\n');
        PreparedPage prepared = PreparedPage.withTagsClosed(text).withAllClosed();
        String found =
                prepared.unclosed().stream().map(open -> drawn(open, text)).collect(Collectors.joining(", "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(unclosed);
    }

    private static String drawn(Unclosed open, String text) {
        return open.kind() + " "
                + text.substring(open.opening().start(), open.opening().end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u007F", "\u0085", "\u2028", "\u2029", "\uE000", "\uF8FF"})
    void takesOutWhatSwebleStumblesOver(String character) {
        PreparedPage prepared = PreparedPage.withTagsClosed("a" + character + "b");
        assertThat(prepared.safe()).isEqualTo("a\uFFFDb");
        assertThat(prepared.source()).isEqualTo("a" + character + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r", " ", "\u00A0", "\u200B", "\uD7FF", "\uF900", "\uD83D\uDE00", "\uD83D"})
    void keepsAllOtherCharacters(String character) {
        assertThat(PreparedPage.withTagsClosed("a" + character + "b").safe()).isEqualTo("a" + character + "b");
    }

    @Test
    void takesOutNumbersThatNoIntegerHolds() {
        assertThat(PreparedPage.withTagsClosed("&#12345678; &#x1234567; &#1234567; &#X12345;")
                        .safe())
                .isEqualTo("&\uFFFD12345678; &\uFFFDx1234567; &#1234567; &#X12345;");
    }

    @Test
    void distinguishesNeutralisedMarksFromQuotes() {
        PreparedPage prepared = PreparedPage.withTagsClosed("\"<pid>\"");
        assertThat(prepared.isNeutralised(0)).isFalse();
        assertThat(prepared.isNeutralised(1)).isTrue();
        assertThat(prepared.isNeutralised(2)).isFalse();
    }
}
