package io.github.idealint.link;

/**
 * How far a run over links has come.
 *
 * @param done addresses that are settled
 * @param total addresses in all
 * @param perSecond addresses settled in a second, on the average since the start
 * @param hostsWaiting hosts that have asked for a pause
 */
public record LinkProgress(int done, int total, double perSecond, int hostsWaiting) {}
