/**
 * Rules about round pages: what they include, and which sections they have. They know the pages of the run, as the rule
 * context has them, and the profile.
 */
package io.github.idealint.rule.builtin.round;
