package io.github.idealint.profile;

import io.github.idealint.text.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Loads profiles from texts, as tests write them; four rules are known. */
final class LoadedProfiles {

    private static final Set<String> RULES = Set.of(
            "missing-field", "broken-link", "unknown-level", "label-not-canonical", "label-markup", "level-case");

    private LoadedProfiles() {}

    /** A loader of files by their paths. */
    static ProfileLoader loader(Map<String, String> files) {
        return new ProfileLoader(
                path -> Optional.ofNullable(files.get(path)).map(text -> SourceText.of(path, text)), RULES);
    }

    /** The profile of an {@code idealint.yaml}. */
    static Profile configured(String text) {
        return loader(Map.of()).load(Optional.of(SourceText.of("idealint.yaml", text)), Optional.empty());
    }

    /** The profile in a file. */
    static Profile own(String text) {
        return loader(Map.of("ours.yaml", text)).load(Optional.empty(), Optional.of("ours.yaml"));
    }
}
