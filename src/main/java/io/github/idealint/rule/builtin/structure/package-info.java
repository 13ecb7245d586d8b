/**
 * Rules about how an idea is laid out: its title and headings, its labels and their order, its lists and lines, and markup
 * that the page's wiki does not understand. They know the page model and the profile, and take all notation that their
 * messages spell from the page's markup.
 */
package io.github.idealint.rule.builtin.structure;
