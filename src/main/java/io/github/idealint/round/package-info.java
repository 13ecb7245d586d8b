/**
 * The pages of a run together: a {@link io.github.idealint.round.Wiki} of what is kept of each, which of them includes
 * which, and the rounds that they make up.
 *
 * <p>A page is read alone ({@code page}); what a rule needs to know of others is in the summaries here, which are
 * small, since an export of a wiki has many pages. Knows pages, profiles and texts; neither rules nor findings.
 */
package io.github.idealint.round;
