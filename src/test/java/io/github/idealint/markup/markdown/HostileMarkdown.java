package io.github.idealint.markup.markdown;

import java.util.stream.Stream;

/** Pieces of Markdown that pages are filled with, to see what they cost. */
public final class HostileMarkdown {

    private static final String BETWEEN = "¦";

    /** The pieces by what they are made of; backslashes stand for what they stand for in Java. */
    private static final String PIECES = """
            > ¦>¦> > ¦>\\n¦> a\\n>> b\\n¦> [a\\n¦> `a\\n¦> ```\\n¦\
            - ¦* ¦+ ¦1. ¦1) a\\n¦- a\\n¦- a\\n  - b\\n¦  - a\\n¦-\\n¦- [ ] a\\n¦- > ¦> - ¦- *a\\n¦- ```\\n¦
            \\ta\\n¦    a\\n¦  ¦\\n¦\\r¦\\r\\n¦# ¦# a\\n¦## a ##\\n¦a\\n===\\n¦a\\n---\\n¦===\\n¦---\\n¦\
            *¦**¦***¦*a ¦**a ¦a*¦a**¦*a*¦**a**¦*a _b ¦_a¦__a¦*a\\n¦a*\\n¦**a *b ¦*a**b¦*_¦_*_a_*¦~¦~~¦~a¦~~a~~ ¦\
            [¦]¦[a](¦[a](b)¦[a](<b¦[a](b "c¦[a](b (¦[a](((¦[a][¦[a][b]¦[a]¦[a]: b\\n¦[a]: b "c\\n¦[[a]]¦![¦![a](b)¦\
            ![[]()¦[a[¦[^1]: b\\n¦[*a](b)¦**[a¦[a](b*c¦[<a b="](¦\\\\[a](¦\
            `¦``¦`a¦` ``¦`a`` ¦```\\n¦~~~\\n¦```a\\nb\\n```\\n¦`<a`¦\
            <¦<a¦<a b="¦<a b='c' ¦<a/>¦</a>¦<!¦<!--¦<!-- a¦-->¦<!-->¦<!-- a -->¦<?¦<![CDATA[¦<!A¦<http://a>¦<a@b>¦\
            <div>\\n¦<pre>¦</div>\\n\\n¦<br>¦<b>a</b>¦<a *b¦\
            &¦&a¦&amp;¦&#¦&#9999999999;¦&copy¦&#0;¦\\\\¦\\\\*¦\\\\a¦\
            |¦|a¦|a|b|\\n¦|-|-|\\n¦|a|\\n|-|\\n¦|a\\\\|b|\\n¦a|b\\n-|-\\n¦||¦| *a |\\n¦\
            http://¦http://a ¦http://a_b_¦http://a*¦http://(¦www.a¦a@b¦a@b.c ¦://¦\
            {{¦}}¦{{a}}¦{%¦{% a %}¦{% a %}\\n¦{{<¦{:¦{: .a}¦ {#a}¦---\\na: b\\n---\\n¦a: b\\n¦\
            \u0000¦\uE000¦\uD83D¦\uDE00¦\uFEFF¦\uD83D\uDE80¦\u0301¦\u0130¦\u2028¦\u0085¦\u00A0¦\u3000¦a¦a ¦a b\\n""";

    private HostileMarkdown() {}

    public static Stream<String> pieces() {
        return Stream.of(PIECES.split(BETWEEN)).map(String::translateEscapes);
    }
}
