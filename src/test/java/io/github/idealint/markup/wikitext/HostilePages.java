package io.github.idealint.markup.wikitext;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages made to hurt a parser: short pieces, each repeated as often as a page can hold. */
public final class HostilePages {

    private static final String BETWEEN = "¦";

    /** The pieces by what they are made of; backslashes stand for what they stand for in Java. */
    private static final String PIECES = """
            {{a|¦{{{{{x¦{{¦{{{¦{{a|b}}¦{{{a|b}}}¦{{a|{{b}}}}¦{{:¦{¦}}¦{{a\\n|b=¦{{{{a}}¦{{#if:¦{{a|[[b]]¦\
            [¦[[a|¦[[File:a|¦[[{{¦* [[a|b\\n¦[[a\\n¦[http://a ¦[[a]]¦[http://a b]¦]]¦]¦[[a|[[b]]¦[[a|b]]\\n¦[[¦\
            [[[¦[//a¦[http://a\\n¦[[http://a]]¦\
            {|\\n|¦{|\\n¦{|\\n|a\\n|}\\n¦|¦||¦|-\\n¦!!¦:{|\\n¦{|\\n|-\\n|a||b\\n¦|}\\n¦{| a="¦{|\\n|a\\n¦\
            {|\\n! a !! b\\n|}\\n¦\
            a:¦://¦http:¦http://¦http://a¦http://a.¦http://a,¦mailto:a@b ¦http://a''b¦http://[¦http://[::1]/¦//¦\
            &lt;http://a&gt;¦irc://a ¦\
            #*:;¦*¦:¦;¦#¦* a\\n¦** a\\n*** b\\n¦;a:b\\n¦*:#;a\\n¦*\\n¦: : ¦; : ¦\
            <div>¦<font></p>¦<b></i>¦<span><div>¦<a¦<b ¦<ref ¦<¦<!--¦<nowiki>¦<pre>¦<ref>x</ref>¦<ref>¦</ref>¦\
            <!-- a -->¦<!-- a¦-->¦<br/>¦<b a=¦<b a="¦<b a=b ¦<code></tt>¦<code>¦<ref><ref>a</ref>¦<pre></pre¦\
            </pre¦<pre¦<x¦</¦<poem>a</poem>¦<includeonly>¦<noinclude>a</noinclude>¦<onlyinclude>¦<math>¦\
            <nowiki/>¦<ref name=a/>¦<gallery>\\n¦<syntaxhighlight lang=c>a</syntaxhighlight>¦<!-->¦<b\\n¦\
            &#9999999999;¦&#xFFFFFFFF;¦&amp;¦&¦&a¦&#¦&#x¦&lt;¦&;¦\
            '¦''¦''a¦'''''a¦'''a''b¦'a¦''a\\n¦'''¦''''¦'''a'' ¦'' ¦'''' '' ''' ¦\
            =¦==a==\\n¦=a= ¦== ¦\\n=¦=\\n¦== a == <!-- b -->\\n¦ a\\n¦----\\n¦----¦-¦\\n¦\\r¦\\r\\n¦ \\n¦ ¦\\t¦\
            a\\n\\n¦ <pre>\\n¦: a\\n b\\n¦\
            ~¦~~~~¦__TOC__¦__¦_¦-{¦}-¦-{a|b¦#REDIRECT [[a]]¦a ¦a¦RFC 1 ¦ISBN 1¦\
            \u0000¦\uE000¦\uE0001\uE001¦\uD83D¦\uDE00¦\uFFFE¦\u202E¦\u2028¦\u0085¦\uFEFF¦\uD83D\uDE80¦\u0301¦\
            \u0130¦\u3000¦\
            ''[[a|{{b|¦* {{a|[http://b ¦<b>''[http://a {{¦{{a|<ref>[[b|''¦{|\\n* ''[[a]]\\n¦[[a|''<b>¦:*<pre>\\n¦\
            {{<!--¦[[<nowiki>¦&lt;<!--a-->[¦=''{{a|=\\n¦{|\\n|\\n{{a|\\n¦<ref>{{a|<ref>[[¦\
            """;

    private HostilePages() {}

    /** The pieces, as text a test can be named by. */
    public static Stream<String> pieces() {
        return Stream.of(PIECES.split(BETWEEN)).map(String::translateEscapes);
    }

    /** A piece over and over, up to a length, broken into lines of a length where the piece itself has no line end. */
    public static String page(String piece, int length, int line) {
        StringBuilder page = new StringBuilder(length + piece.length());
        int started = 0;
        while (page.length() < length) {
            page.append(piece);
            if (page.length() - started >= line) {
                page.append('\n');
                started = page.length();
            }
        }
        return page.toString();
    }

    /** Something deep that is closed again. */
    static String nested(String opening, String closing, int depth) {
        return opening.repeat(depth) + "x" + closing.repeat(depth);
    }

    /** Pieces drawn at random, the same in each run. */
    static Stream<String> soups(int count, int pieces) {
        return IntStream.range(0, count).mapToObj(seed -> soup(new Random(seed), pieces));
    }

    private static String soup(Random random, int pieces) {
        List<String> all = pieces().toList();
        StringBuilder soup = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            soup.append(all.get(random.nextInt(all.size())));
        }
        return soup.toString();
    }
}
