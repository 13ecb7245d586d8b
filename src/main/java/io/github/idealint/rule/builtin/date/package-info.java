/** Rules about the dates of rounds: dates that cannot be, that are out of order, over, or of another round. */
package io.github.idealint.rule.builtin.date;
