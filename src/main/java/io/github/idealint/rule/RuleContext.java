package io.github.idealint.rule;

import io.github.idealint.link.LinkReport;
import io.github.idealint.page.WikiTree;
import io.github.idealint.profile.Profile;

/**
 * What a rule may know besides the page.
 *
 * @param profile what the programme expects
 * @param links where links lead
 * @param wiki the pages of the run
 */
public record RuleContext(Profile profile, LinkReport links, WikiTree wiki) {

    /** Of a run that has looked at no link and no other page. */
    public RuleContext(Profile profile) {
        this(profile, LinkReport.none(), WikiTree.none());
    }
}
