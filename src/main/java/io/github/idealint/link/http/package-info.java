/**
 * The only room that opens a socket.
 *
 * <p>A run is put together of three probers, each around the next:
 *
 * <ol>
 *   <li>{@link io.github.idealint.link.http.ChosenLinks} leaves out what the settings ignore and accepts what they accept;
 *   <li>{@link io.github.idealint.link.http.CachingLinkProber} answers what the cache knows;
 *   <li>{@link io.github.idealint.link.http.HttpLinkProber} asks the rest.
 * </ol>
 *
 * <pre>{@code
 * LinkCache cache = new LinkCache(folder, InstantSource.system(), log::warn);
 * Network network = Network.of(version, proxies);
 * LinkProber prober = new ChosenLinks(settings, new CachingLinkProber(cache,
 *         new HttpLinkProber(LinkLimits.within(Duration.ofSeconds(60)), settings, network, cache.and(progress))));
 * }</pre>
 *
 * An address goes from {@code WebUrl} (what a browser would make of it) through {@code AddressGuard} (may it be opened?) into
 * a {@code Lane} of the {@code Schedule}, one for each host. A thread takes it from there to the {@code Browser}, and what
 * the {@code Answer} means is up to {@code Judgement}. A {@code Visit} is a link's way through its redirects, each hop of
 * which starts again at the beginning.
 */
package io.github.idealint.link.http;
