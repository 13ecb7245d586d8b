package io.github.idealint.markup;

/** What pages are written in; a rule may concern some of them only. */
public enum Markup {
    /** MediaWiki's (manual: Help:Formatting). */
    WIKITEXT,
    /** CommonMark and GitHub's additions to it. */
    MARKDOWN
}
