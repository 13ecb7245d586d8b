package io.github.idealint.markup.wikitext;

import io.github.idealint.text.LetterCase;
import java.util.Set;

/** What MediaWiki makes of tags, by their names. */
final class TagNames {

    /** Extension tags whose text is shown as written, in a block of its own where it spans lines. */
    private static final Set<String> LITERAL =
            Set.of("pre nowiki source syntaxhighlight math chem ce score timeline templatedata graph".split(" "));

    /** Extension tags around wikitext. */
    private static final Set<String> WIKITEXT = Set.of("ref", "poem", "references");

    /** Extension tags around lines of their own making. */
    private static final Set<String> STRIKING = Set.of("s", "strike", "del");

    private static final Set<String> LISTING =
            Set.of("gallery", "imagemap", "inputbox", "categorytree", "poll", "graphviz");

    /** HTML tags MediaWiki lets through (Sanitizer::getRecognizedTagData); link and meta only with attributes that no author writes. */
    private static final Set<String> HTML = Set.of("""
            abbr b bdi bdo big blockquote br caption center cite code data dd del dfn div dl dt em font h1 h2 h3
            h4 h5 h6 hr i ins kbd li mark ol p q rb rp rt rtc ruby s samp small span strike strong sub
            sup table td th time tr tt u ul var wbr
            """.split("\\s+"));

    private static final Set<String> GOING_ON =
            Set.of("b big blockquote center code div em font i s small strike strong tt u".split(" "));

    private static final Set<String> PARTIAL = Set.of("noinclude", "includeonly", "onlyinclude");

    /** HTML tags whose text is meant as written. */
    private static final Set<String> VERBATIM = Set.of("code", "tt", "kbd", "samp");

    private static final Set<String> BLOCK = Set.of("pre", "source", "syntaxhighlight");

    private TagNames() {}

    static boolean isExtension(String name) {
        return isLiteral(name) || holdsWikitext(name) || isListing(name);
    }

    static boolean isLiteral(String name) {
        return LITERAL.contains(lower(name));
    }

    static boolean holdsWikitext(String name) {
        return WIKITEXT.contains(lower(name));
    }

    /** Whether a tag's text stands elsewhere on the page. */
    static boolean isFootnote(String name) {
        return lower(name).equals("ref") || lower(name).equals("references");
    }

    /** Whether entities mean something inside a literal tag. */
    static boolean readsEntities(String name) {
        return lower(name).equals("nowiki");
    }

    static boolean strikes(String name) {
        return STRIKING.contains(lower(name));
    }

    static boolean isListing(String name) {
        return LISTING.contains(lower(name));
    }

    /** Whether a tag without an end styles or boxes all that follows (HTML, "Formatting"). */
    static boolean goesOn(String name) {
        return GOING_ON.contains(lower(name));
    }

    /** Whether a tag encloses what is not shown everywhere. */
    static boolean isPartial(String name) {
        return PARTIAL.contains(lower(name));
    }

    static boolean isHtml(String name) {
        return HTML.contains(lower(name));
    }

    /** Whether a tag begins a block even if it stands on one line. */
    static boolean isBlock(String name) {
        return BLOCK.contains(lower(name));
    }

    static boolean isVerbatim(String name) {
        return VERBATIM.contains(lower(name));
    }

    static String lower(String name) {
        return LetterCase.lower(name);
    }
}
