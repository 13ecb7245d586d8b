/** The wikitext front end: Sweble's syntax tree becomes an outline, and never leaves this room. */
package io.github.idealint.markup.wikitext;
