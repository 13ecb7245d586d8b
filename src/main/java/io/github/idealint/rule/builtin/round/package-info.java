/** Rules about round pages: what they include, and which sections they have. */
package io.github.idealint.rule.builtin.round;
