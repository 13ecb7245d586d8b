package io.github.idealint.rule;

import io.github.idealint.link.LinkReport;
import io.github.idealint.profile.Profile;
import io.github.idealint.round.Wiki;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule may know besides the page.
 *
 * @param profile what the programme expects
 * @param links where links lead
 * @param wiki the pages of the run
 * @param today the day that the user says it is; no rule looks at a clock
 * @param derived what rules have made of the profile and of the pages
 */
public record RuleContext(
        Profile profile, LinkReport links, Wiki wiki, Optional<LocalDate> today, DerivedValues derived) {

    /** Of a run of which nothing has been derived yet. */
    public RuleContext(Profile profile, LinkReport links, Wiki wiki, Optional<LocalDate> today) {
        this(profile, links, wiki, today, new DerivedValues());
    }

    /** Of a run that has looked at no link and no other page, on no day. */
    public RuleContext(Profile profile) {
        this(profile, LinkReport.none(), Wiki.none(), Optional.empty());
    }

    /** What a rule needs of the profile in another form, made once for all pages of a run. */
    public <T> T once(Class<T> type, Function<Profile, T> make) {
        return derived.once(type, () -> make.apply(profile));
    }

    /** What a rule needs to know of all pages of a run, made once. */
    public <T> T onceOfAll(Class<T> type, Function<Wiki, T> make) {
        return derived.once(type, () -> make.apply(wiki));
    }
}
