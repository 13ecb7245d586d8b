/**
 * MediaWiki's wikitext. The page is prepared for Sweble (what nothing closes is neutralised, what would cost too much is
 * refused), Sweble's tree is placed in the source, and readers make blocks and inline constructs of its nodes. No type
 * of Sweble's leaves this package. Knows {@code markup}, {@code text} and Sweble, and nothing of ideas.
 */
package io.github.idealint.markup.wikitext;
