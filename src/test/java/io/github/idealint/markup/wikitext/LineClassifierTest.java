package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines of a page are, as measured on MediaWiki 1.39. */
class LineClassifierTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            *x⏎** x⏎*: x⏎#a⏎:::a⏎; term : def           => item item item item item item
            * a⏎*** b⏎** c                              => item item item
            *⏎*#⏎* a                                    => item item item
            * a⏎b⏎ c⏎  * d                              => item text indented indented
            * a⏎⏎* b                                    => item blank item
            `\t* x⏎\u00A0* x`                           => text text
            \u200B* x                                   => text
            - x⏎• x⏎1) x                                => text text text
            #redirect x                                 => item
            <!-- c -->* a⏎*<!-- c -->⏎* <!-- c --> b    => item item item
            * a⏎ <!-- c -->⏎* b                         => item literal item
            * a⏎<!-- c -->text                          => item text
            * a<!--⏎-->* b                              => item joined
            * a⏎<!-- c⏎d -->⏎* b                        => item literal literal item
            <!-- c⏎d -->* b                             => literal item
            a <!-- c⏎d -->* b                           => text joined
            <!-- c⏎d --><!-- e -->* b⏎* f               => literal item item
            <!-- c⏎d -->== b ==                         => literal heading
            <!-- c⏎d --> text                           => text joined
            <onlyinclude>* a⏎* b</onlyinclude>          => item item
            <noinclude>See</noinclude>* a               => item
            <!-- c -->text __NOTOC__                    => text
            """)
    void listsAndComments(String page, String kinds) {
        assertThat(kinds(page)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            ` x⏎y⏎ z`                                   => indented text indented
            ` x⏎⏎ y⏎ `                                  => indented blank indented blank
            `\tx`                                       => text
            ` '''x''' [http://a.example y]`             => indented
            ` == x ==⏎ ----⏎ #x⏎ |x`                    => indented indented indented indented
            `a⏎ <!-- c -->b`                            => text indented
            `== h ==⏎ x`                                => heading indented
            `&#32;x⏎&nbsp;x⏎\u3000x`                    => text text text
            `<!-- c --> x⏎__NOTOC__ x⏎<noinclude> x</noinclude>` => indented indented indented
            `x<br> y`                                   => text
            """)
    void preformattedText(String page, String kinds) {
        assertThat(kinds(page)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {|⏎| x⏎|}⏎y                                 => opaque opaque opaque text
            :{|⏎| x⏎|}                                  => opaque opaque opaque
            ` {|⏎ | x⏎ |}`                              => opaque opaque opaque
            * {| x                                      => item
            * a⏎{|⏎* b⏎|}⏎* c                           => item opaque opaque opaque item
            {|⏎|⏎{|⏎|}⏎* a⏎|}                          => opaque opaque opaque opaque opaque opaque
            | a⏎|}                                      => text text
            {{T⏎* a⏎}}⏎{{:B}}                           => opaque opaque opaque text
            a {{T⏎* b⏎}} c                              => text opaque opaque
            {{{p⏎* a}}}                                 => opaque opaque
            ----⏎-----⏎-----x⏎---                       => opaque opaque text text
            #REDIRECT [[Timer]]⏎* a                     => opaque item
            <gallery>⏎* a⏎</gallery>                    => opaque opaque opaque
            a <gallery>⏎* b⏎</gallery>                  => text opaque opaque
            """)
    void tablesTemplatesAndRules(String page, String kinds) {
        assertThat(kinds(page)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            <pre>x</pre>⏎* y                            => literal item
            <pre>⏎== a ==⏎⏎* b⏎</pre>⏎c                 => literal literal literal literal literal text
            a <pre>x</pre> b                            => text
            * <pre>⏎* b⏎</pre>                          => item literal literal
            <nowiki>* x</nowiki>                        => text
            <nowiki>⏎* x⏎</nowiki>                      => literal literal literal
            * <nowiki>* x</nowiki>                      => item
            <source lang=c>⏎#if a⏎</source>             => literal literal literal
            <code>x⏎* y</code>                          => text item
            <poem>⏎* a⏎</poem>                          => text text text
            <div>⏎ x⏎* y⏎</div>                         => text indented item text
            <blockquote>⏎x⏎⏎y⏎</blockquote>             => text text blank text text
            <pre>⏎* a                                   => text item
            """)
    void tags(String page, String kinds) {
        assertThat(kinds(page)).isEqualTo(kinds);
    }

    @Test
    void whatBeginsSomethingOfItsOwnDoesNotGoOnWithTheLineBefore() {
        LineClassifier lines = classify("* a\n* b\n<pre>c</pre>\n<pre>d</pre>\ne\nf\n");
        assertThat(IntStream.rangeClosed(1, 6).filter(lines::beginsAnew)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aByteOrderMarkIsNoBlank() {
        assertThat(kinds("\uFEFF* a⏎b")).isEqualTo("item text");
        assertThat(kinds("\uFEFF== a ==")).isEqualTo("heading");
        assertThat(kinds("\uFEFF⏎\uFEFF")).isEqualTo("blank text");
        assertThat(kinds("\uFEFF a")).isEqualTo("indented");
    }

    private static String kinds(String page) {
        String text = page.replace('⏎', '\n');
        LineClassifier lines = classify(text);
        return IntStream.rangeClosed(1, SourceText.of("page.wiki", text).lineCount())
                .mapToObj(line -> lines.kind(line).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static LineClassifier classify(String text) {
        SourceText source = SourceText.of("page.wiki", text);
        PreparedPage page = PreparedPage.withTagsClosed(text).withAllClosed();
        TextRange whole = new TextRange(source.hasByteOrderMark() ? 1 : 0, text.length());
        return LineClassifier.of(source, Fragment.parse(page, whole, Budget.of(text.length())));
    }
}
