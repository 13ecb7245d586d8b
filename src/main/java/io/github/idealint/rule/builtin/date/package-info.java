/**
 * Rules about the dates of rounds: dates that cannot be, that are out of order, over, or of another round. They know the
 * page model, dates as {@code round.date} reads them, the profile, and of today only what the user gives.
 */
package io.github.idealint.rule.builtin.date;
