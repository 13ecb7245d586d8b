package io.github.idealint.round.date;

/**
 * A period and its place in the text of a line.
 *
 * @param period the period
 * @param start where it begins in the text
 * @param end where it ends there
 */
public record PlacedPeriod(WrittenPeriod period, int start, int end) {}
