/**
 * The rule about pages that idealint cannot read; it runs alone on such a page. It knows only why the page could not be
 * read.
 */
package io.github.idealint.rule.builtin.tool;
