package io.github.idealint.profile;

import static io.github.idealint.profile.LoadedProfiles.loader;
import static io.github.idealint.profile.LoadedProfiles.own;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkSettings;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A profile of one's own, with what it extends and without. */
class OwnProfileTest {

    @Test
    void mergesMapsAndReplacesTheRest() {
        Profile profile = own("""
                extends: qemu-2024
                title: Ours
                page: {ideasPerPage: many}
                order: [summary, details]
                fields:
                  summary: {need: optional}
                  mentors: {synonyms: [Guide]}
                sizes: {large: 300, small: ~}
                placeholders: [XXX]
                template: Write here what it is
                """);

        assertThat(profile.name()).isEqualTo("ours.yaml");
        assertThat(profile.title()).isEqualTo("Ours");
        assertThat(profile.page().titleLevel()).hasValue(3);
        assertThat(profile.page().onePerPage()).isFalse();
        assertThat(profile.page().order()).containsExactly("summary", "details");
        assertThat(profile.field("summary").map(FieldSpec::need)).contains(Requirement.OPTIONAL);
        assertThat(profile.field("summary").map(FieldSpec::label)).contains("Summary");
        assertThat(profile.field("mentors").orElseThrow().synonyms()).containsExactly("Guide", "Mentors");
        assertThat(profile.sizes()).containsExactly(new Size("medium", 175), new Size("large", 300));
        assertThat(profile.placeholders()).containsExactly("XXX");
        assertThat(profile.template().phrases()).containsExactly("Write here what it is");
    }

    @Test
    void adoptsNothingButTheLanguageUnlessItExtends() {
        Profile profile = own("fields: {goalOfYear: {}}");
        Profile english = own("extends: english");

        assertThat(profile)
                .isEqualTo(new Profile(
                        "ours.yaml",
                        "ours.yaml",
                        new PageShape(OptionalInt.empty(), false, List.of(), List.of()),
                        List.of(new FieldSpec(
                                "goalOfYear",
                                "Goal of year",
                                List.of(),
                                Requirement.OPTIONAL,
                                Form.TEXT,
                                Optional.empty(),
                                Optional.empty())),
                        SkillLevels.NONE,
                        List.of(),
                        IdeaShape.ANY,
                        Profile.Contact.ANY,
                        Profile.EmailPolicy.ANY,
                        Template.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        LinkSettings.none(),
                        english.dates(),
                        List.of(),
                        english.words(),
                        english.round(),
                        Optional.empty(),
                        Map.of(),
                        List.of(),
                        false));
    }

    @Test
    void takesFieldsAwayWithAllThatNamesThem() {
        Profile profile = own("extends: qemu-2020\nfields: {links: ~, details: ~}");

        assertThat(profile.field("links")).isEmpty();
        assertThat(profile.page().order()).containsExactly("summary", "description");
        assertThat(profile.field("mentors").orElseThrow().isDetail()).isFalse();
    }

    @Test
    void keepsALabelItReplacesAsASynonym() {
        FieldSpec level = own("extends: qemu-2020\nfields: {level: {label: Hardness, synonyms: [Toughness]}}")
                .field("level")
                .orElseThrow();

        assertThat(level.label()).isEqualTo("Hardness");
        assertThat(level.synonyms()).containsExactlyInAnyOrder("Toughness", "Skill level");
    }

    @Test
    void takesALabelFromWhereItWasASynonym() {
        LabelIndex labels = new LabelIndex(
                own("extends: qemu-2020\nfields: {tasks: {label: Goals}}").fields());

        assertThat(labels.find("goals").map(FieldSpec::key)).contains("tasks");
        assertThat(labels.find("Project goals").map(FieldSpec::key)).contains("outcomes");
    }

    @Test
    void extendsFilesRelativeToItself() {
        Map<String, String> files = Map.of(
                "profiles/2027.yaml", "extends: ../shared/./base.yaml\ntitle: Ours",
                "shared/base.yaml", "extends: gsoc\nmentors: {contact: email}");
        Profile profile = loader(files).load(Optional.empty(), Optional.of("profiles/2027.yaml"));

        assertThat(profile.title()).isEqualTo("Ours");
        assertThat(profile.contact()).isEqualTo(Profile.Contact.EMAIL);
        assertThat(profile.sizes()).hasSize(3);
    }
}
