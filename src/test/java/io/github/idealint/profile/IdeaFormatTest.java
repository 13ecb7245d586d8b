package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.SourceText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdeaFormatTest {

    @Test
    void readsWhatAnIdeaSays() {
        Profile profile = configured("""
                idea:
                  mostSummarySentences: 2
                  mostSummaryCharacters: 200
                  leastDescriptionSentences: 3
                  leastDescriptionWords: 50
                  mostDescriptionWords: 500
                  outcomes: wanted
                  leastMentors: 2
                  mostMentors: 4
                """);

        assertThat(profile.idea())
                .isEqualTo(new IdeaShape(
                        OptionalInt.of(2),
                        OptionalInt.of(200),
                        OptionalInt.of(3),
                        OptionalInt.of(50),
                        OptionalInt.of(500),
                        true,
                        OptionalInt.of(2),
                        OptionalInt.of(4)));
    }

    @Test
    void changesOnlyWhatItNames() {
        Profile profile = configured("profile: qemu-2026\nidea: {leastMentors: 3, outcomes: optional}");

        assertThat(profile.idea().leastMentors()).hasValue(3);
        assertThat(profile.idea().mostSummarySentences()).hasValue(1);
        assertThat(profile.idea().mostSummaryCharacters()).hasValue(160);
        assertThat(profile.idea().outcomesWanted()).isFalse();
    }

    @Test
    void addsRetiredDomains() {
        Profile profile =
                configured("retiredMailDomains: {old.example.org: {fate: sold in 2025, replacement: example.org}}");

        assertThat(profile.retiredMailDomains())
                .contains(new Profile.RetiredHost("old.example.org", "sold in 2025", Optional.of("example.org")))
                .hasSizeGreaterThan(1);
    }

    private static Profile configured(String yaml) {
        SourceText configuration = SourceText.of("idealint.yaml", yaml);
        return new ProfileLoader(path -> Optional.empty(), Set.of()).load(Optional.of(configuration), Optional.empty());
    }
}
