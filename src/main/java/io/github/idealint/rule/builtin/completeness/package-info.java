/**
 * Rules about what an idea still lacks: fields that are missing or empty, text of the template that was left in, choices
 * that were not made and values that are still to be decided. They know the page model and the profile.
 */
package io.github.idealint.rule.builtin.completeness;
