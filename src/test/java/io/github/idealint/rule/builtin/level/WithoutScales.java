package io.github.idealint.rule.builtin.level;

import io.github.idealint.profile.LevelScale;
import io.github.idealint.profile.Profile;
import java.util.List;

/** A profile that asks for neither level nor size. */
final class WithoutScales {

    private WithoutScales() {}

    static Profile of(Profile profile) {
        return new Profile(
                profile.name(),
                profile.title(),
                profile.page(),
                profile.fields(),
                LevelScale.NONE,
                List.of(),
                profile.mentors(),
                profile.template(),
                profile.placeholders(),
                profile.extraTlds(),
                profile.deadHosts(),
                profile.links(),
                profile.rules());
    }
}
