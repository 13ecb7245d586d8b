/**
 * Opens links: the only package that opens a socket. Knows the values of {@link io.github.idealint.link}, and nothing of pages,
 * rules, profiles or Maven.
 *
 * <p>A prober is put together of three, each around the next:
 *
 * <ol>
 *   <li>{@link io.github.idealint.link.http.ChosenLinks} leaves out what the settings ignore and accepts what they accept;
 *   <li>{@link io.github.idealint.link.http.CachingLinkProber} answers what the cache knows;
 *   <li>{@link io.github.idealint.link.http.HttpLinkProber} opens the rest.
 * </ol>
 *
 * <pre>{@code
 * LinkCache cache = new LinkCache(folder, InstantSource.system(), log::warn);
 * Network network = Network.of(version, proxies);
 * LinkProber prober = new ChosenLinks(settings, new CachingLinkProber(cache,
 *         new HttpLinkProber(LinkLimits.within(Duration.ofSeconds(60)), settings, network, cache.and(progress))));
 * }</pre>
 *
 * <p>{@code WebUrl} reads a link as a browser would, and {@code AddressGuard} decides whether it may be opened. A
 * {@code Visit} follows it through its redirects; each {@code PendingRequest} on the way waits in the {@code HostQueue} of its
 * host, and {@code RequestSchedule} picks the queue that goes next. A thread of {@code ProbeRun} takes the request to
 * {@code RequestSender}; {@code AnswerClassifier} decides what the {@code Answer} means, and {@code VisitTracker} keeps the
 * account of it all.
 */
package io.github.idealint.link.http;
