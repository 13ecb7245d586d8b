/** Rules about the ideas of a round compared with one another: titles, running text, their number. */
package io.github.idealint.rule.builtin.list;
