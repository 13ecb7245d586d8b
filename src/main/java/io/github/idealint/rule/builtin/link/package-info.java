/**
 * The rules about links: how they are written, and where they lead as far as the run has found out.
 *
 * <p>{@link io.github.idealint.rule.builtin.link.WebLink} is what most of them look at, read once for each page. A rule
 * here opens no link: that is done before, and the {@link io.github.idealint.rule.RuleContext} has the results. They know the
 * page model, the profile and what is known of links, and nothing of the network.
 */
package io.github.idealint.rule.builtin.link;
