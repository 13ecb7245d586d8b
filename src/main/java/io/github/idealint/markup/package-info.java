/**
 * What a page is made of, whatever its markup: sections, blocks, inline constructs and what readers see of them, as
 * values. Each markup has a package of its own below this one, whose parser makes an outline of a text and whose
 * notation shows how the markup is written; only {@code engine} chooses among them. Knows texts, and nothing of ideas.
 */
package io.github.idealint.markup;
