/**
 * What is known of links, as values: a {@link io.github.idealint.link.LinkStatus} for each, together a
 * {@link io.github.idealint.link.LinkReport}; what a project's configuration sets for
 * them ({@link io.github.idealint.link.LinkSettings}), how much a run may request
 * ({@link io.github.idealint.link.LinkLimits}), and the interface behind which links are opened
 * ({@link io.github.idealint.link.LinkProber}). No value here opens a link, and none knows of pages, rules or profiles.
 */
package io.github.idealint.link;
