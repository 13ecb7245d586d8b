package io.github.idealint.rule;

import io.github.idealint.profile.DeadHost;
import io.github.idealint.profile.LevelScale;
import io.github.idealint.profile.PageShape;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Size;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes to a profile that a test asks for: {@code rule.under(Changed.extraTlds("nova"))}. */
public final class Changed {

    private Changed() {}

    /** Ideas stand otherwise on pages. */
    public static UnaryOperator<Profile> page(UnaryOperator<PageShape> change) {
        return profile -> with(
                profile,
                change.apply(profile.page()),
                profile.levels(),
                profile.sizes(),
                profile.extraTlds(),
                profile.deadHosts());
    }

    /** Neither level nor size is asked for. */
    public static UnaryOperator<Profile> withoutScales() {
        return profile ->
                with(profile, profile.page(), LevelScale.NONE, List.of(), profile.extraTlds(), profile.deadHosts());
    }

    /** Only these top-level domains are newer than the address validator. */
    public static UnaryOperator<Profile> extraTlds(String... tlds) {
        return profile ->
                with(profile, profile.page(), profile.levels(), profile.sizes(), List.of(tlds), profile.deadHosts());
    }

    /** Only these hosts are gone. */
    public static UnaryOperator<Profile> deadHosts(List<DeadHost> hosts) {
        return profile -> with(profile, profile.page(), profile.levels(), profile.sizes(), profile.extraTlds(), hosts);
    }

    private static Profile with(
            Profile profile,
            PageShape page,
            LevelScale levels,
            List<Size> sizes,
            List<String> extraTlds,
            List<DeadHost> deadHosts) {
        return new Profile(
                profile.name(),
                profile.title(),
                page,
                profile.fields(),
                levels,
                sizes,
                profile.mentors(),
                profile.template(),
                profile.placeholders(),
                extraTlds,
                deadHosts,
                profile.links(),
                profile.round(),
                profile.schedule(),
                profile.rules());
    }
}
