package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Inline.ExternalLink;
import io.github.idealint.markup.Inline.PageLink;
import io.github.idealint.markup.Inline.TransclusionCall;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in brackets and inclusions, as measured on MediaWiki 1.39: each as {@code target (text)}. */
class LinkNodeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            [http://a.example ]                         => [http://a.example]
            [http://a.example  x  ]                     => [http://a.example](x)
            [ http://a.example x]                       => http://a.example
            [http://a.example | text]                   => [http://a.example](| text)
            [http://a.example a [b]                     => [http://a.example](a [b)
            [http://a.example]text                      => [http://a.example]
            [[http://a.example text]]                   => [http://a.example](text)
            [[[http://a.example x]]]                    => [http://a.example](x)
            [http://a.example see http://b.example/x]   => [http://a.example](see http://b.example/x)
            [http://a.example <b>x</b>]                 => [http://a.example](<b>x</b>)
            '''[http://a.example x''']                  => [http://a.example](x''')
            [http://a.example x                         => http://a.example
            [http://a.example x)                        => http://a.example
            [http://a.example],[http://b.example]       => [http://a.example] [http://b.example]
            * [http://a.example x]: y                   => [http://a.example](x)
            [http://a.example <x>]                      => [http://a.example](<x>)
            [http://a b x]                              => [http://a](b x)
            [http://a.example "x"]                      => [http://a.example]("x")
            [HTTP://a.example x]                        => [HTTP://a.example](x)
            [(http://a.example) x]                      => http://a.example
            [text](http://a.example/x).                 => http://a.example/x
            [1] http://a.example                        => http://a.example
            &#91;http://a.example x&#93;                => http://a.example
            [http://a.example x&#93; y]                 => [http://a.example](x&#93; y)
            [http://a.example ]x]                       => [http://a.example]
            [//a.example/x text]                        => [//a.example/x](text)
            [http://a.example/it's x]                   => [http://a.example/it's](x)
            [www.a.example x]                           => -
            [#top x]                                    => -
            """)
    void readsLinksToAddresses(String text, String links) {
        assertThat(drawn(text)).isEqualTo(links);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            [mailto:a@b.example]                        => [mailto:a@b.example]
            <mailto:a@b.example>                        => mailto:a@b.example
            [mailto:a@b.example?subject=x y]            => [mailto:a@b.example?subject=x](y)
            [mailto: a@b.example Ann]                   => -
            [MAILTO:a@b.example Ann]                    => [MAILTO:a@b.example](Ann)
            Ann <[mailto:a@b.example a@b.example]>      => [mailto:a@b.example](a@b.example)
            [mailto:a@b.example <a@b.example>]          => [mailto:a@b.example](<a@b.example>)
            [irc://irc.example.org/ideas #ideas]        => [irc://irc.example.org/ideas](#ideas)
            [tel:+1-555-0100 call]                      => [tel:+1-555-0100](call)
            matrix:r/ideas:example.org                  => matrix:r/ideas:example.org
            [ftp://a.example/x text]                    => [ftp://a.example/x](text)
            """)
    void readsAddressesOfAllSchemes(String text, String links) {
        assertThat(drawn(text)).isEqualTo(links);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            [[Page|text]]s [[Page]]é                    => [[Page]](text) [[Page]]
            [[Page||x]] [[Page|a|b]]                    => [[Page]](|x) [[Page]](a|b)
            [[Plain#sec]] [[#A b]] [[Plain#]]           => [[Plain#sec]] [[#A b]] [[Plain#]]
            [[ Page | text ]] [[Page |text]]            => [[Page]](text) [[Page]](text)
            [[:Category:X]] [[:Plain|x]]                => [[:Category:X]] [[:Plain]](x)
            [[Category:X|sort]]                         => [[Category:X]](sort)
            [[Special:Foo/bar]] [[de:Foo]] [[User:Ann]] => [[Special:Foo/bar]] [[de:Foo]] [[User:Ann]]
            [[a|b[c]] [[Plain|'''x''']]                 => [[a]](b[c) [[Plain]]('''x''')
            [[Plain|a[[Page]]b]]                        => [[Page]]
            [[Plain|http://a.example/x]]                => [[Plain]](http://a.example/x)
            [[Under_score]] [[Foo&Bar]] [[École]]       => [[Under_score]] [[Foo&Bar]] [[École]]
            [[Q&amp;A]] [[Foo<!-- c -->Bar]] [[%C3%89]] => [[Q&amp;A]] [[Foo<!-- c -->Bar]] [[%C3%89]]
            [[File:X.png|thumb|Caption of [[Page]]]]    => [[File:X.png]](thumb|Caption of [[Page]]) [[Page]]
            """)
    void readsLinksToPages(String text, String links) {
        assertThat(drawn(text)).isEqualTo(links);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[Plain]",
                "[Plain]]",
                "[[a]b]]",
                "[[Pa\nge]]",
                "[[a{b]]",
                "[Page]",
                "[[]]",
                "[[[Page]]]",
                "[[a%3Cb]]",
                "[[a&lt;b]]"
            })
    void readsNoneWhereThereIsNone(String text) {
        assertThat(drawn(text)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {{:Ideas/Timer}}                            => {{:Ideas/Timer}}
            {{ : Timer }}                               => {{: Timer}}
            {{User:Ann/Idea}}                           => {{User:Ann/Idea}}
            {{Tip|a=b|{{:C}}}}                          => {{Tip}} {{:C}}
            {{:A}}{{:B}}                                => {{:A}} {{:B}}
            {{{:A}}}                                    => -
            {{#invoke:A|b}} {{PAGENAME}} {{!}}          => -
            {{:A                                        => -
            <nowiki>{{:A}}</nowiki> <!-- {{:B}} -->     => -
            """)
    void readsInclusions(String text, String calls) {
        assertThat(drawn(text)).isEqualTo(calls);
    }

    private static String drawn(String text) {
        Outline outline = Outlines.of(text);
        String drawn = outline.inlines().stream()
                .flatMap(inline -> drawn(inline, outline).stream())
                .collect(Collectors.joining(" "));
        return drawn.isEmpty() ? "-" : drawn;
    }

    private static Optional<String> drawn(Inline inline, Outline outline) {
        if (inline instanceof ExternalLink link) {
            String target = outline.source().text(link.target());
            return Optional.of(link.bracketed() ? "[" + target + "]" + text(link.text(), outline) : target);
        }
        if (inline instanceof PageLink link) {
            return Optional.of("[[" + outline.source().text(link.target()) + "]]" + text(link.text(), outline));
        }
        return inline instanceof TransclusionCall call
                ? Optional.of("{{" + outline.source().text(call.name()) + "}}")
                : Optional.empty();
    }

    private static String text(Optional<TextRange> text, Outline outline) {
        return text.map(shown -> "(" + outline.source().text(shown) + ")").orElse("");
    }
}
