/**
 * Rules about the ideas of a round compared with one another: titles, running text, their number. They know the rounds of
 * the run, as the rule context has them, and the profile.
 */
package io.github.idealint.rule.builtin.list;
