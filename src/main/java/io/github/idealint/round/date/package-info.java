/**
 * The dates of a round: how pages write them ({@link io.github.idealint.round.date.DateReader},
 * {@link io.github.idealint.round.date.DateStyle}), which of them are key dates
 * ({@link io.github.idealint.round.date.KeyDates}), and the time that the name of a round means
 * ({@link io.github.idealint.round.date.RoundNames}).
 *
 * <p>Words for months and the names of programmes come from the profile. Patterns are made once a run, and every
 * repetition in them is bounded, so that a line takes linear time. Knows pages, profiles and texts;
 * no class here looks at a clock.
 */
package io.github.idealint.round.date;
