package io.github.idealint.rule;

import io.github.idealint.link.LinkReport;
import io.github.idealint.page.WikiTree;
import io.github.idealint.profile.Profile;
import java.util.function.Function;

/**
 * What a rule may know besides the page.
 *
 * @param profile what the programme expects
 * @param links where links lead
 * @param wiki the pages of the run
 * @param derived what rules have made of the profile
 */
public record RuleContext(Profile profile, LinkReport links, WikiTree wiki, Derived derived) {

    /** Of a run of which nothing has been derived yet. */
    public RuleContext(Profile profile, LinkReport links, WikiTree wiki) {
        this(profile, links, wiki, new Derived(profile));
    }

    /** Of a run that has looked at no link and no other page. */
    public RuleContext(Profile profile) {
        this(profile, LinkReport.none(), WikiTree.none());
    }

    /** What a rule needs of the profile in another form, made once for all pages of a run. */
    public <T> T once(Class<T> type, Function<Profile, T> make) {
        return derived.once(type, make);
    }
}
