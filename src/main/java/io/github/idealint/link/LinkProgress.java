package io.github.idealint.link;

/**
 * How far a run has come.
 *
 * @param done addresses that are settled
 * @param total addresses in all
 * @param perSecond addresses settled in a second, on the average since the start
 * @param hostsWaiting hosts that want to be left alone for a while
 */
public record LinkProgress(int done, int total, double perSecond, int hostsWaiting) {}
