/**
 * MediaWiki's wikitext. The page is prepared for Sweble (what nothing closes is neutralised, what would cost too much is
 * refused), Sweble's tree is placed in the source, and readers make blocks and inline constructs of its nodes. No type
 * of Sweble's leaves this package.
 */
package io.github.idealint.markup.wikitext;
