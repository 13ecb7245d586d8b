/** The rule about pages that idealint cannot read; it runs alone on such a page. */
package io.github.idealint.rule.builtin.tool;
