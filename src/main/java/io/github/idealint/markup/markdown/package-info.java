/**
 * The Markdown front end: commonmark-java's tree becomes an outline, and never leaves this package. It may know
 * {@code markup} and {@code text}, commonmark-java, and snakeyaml-engine for front matter.
 */
package io.github.idealint.markup.markdown;
