/**
 * What rules of several packages ask about values: whether one is a placeholder, undecided or a list of choices, which
 * name somebody meant, and which values messages show as examples. Knows the page model and the profile, and no rule.
 */
package io.github.idealint.rule.builtin.value;
