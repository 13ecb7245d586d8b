package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {

    private static final Profile QEMU_2020 = Profiles.builtIn("qemu-2020");
    private static final Profile QEMU_2024 = Profiles.builtIn("qemu-2024");
    private static final Profile QEMU_2026 = Profiles.builtIn("qemu-2026");
    private static final Profile GSOC = Profiles.builtIn("gsoc");

    static Stream<Profile> all() {
        return Profiles.names().stream().map(Profiles::builtIn);
    }

    @Test
    void theyAreListedByName() {
        assertThat(Profiles.names())
                .containsExactly(
                        "cncf-gsoc",
                        "gsoc",
                        "gsoc-2026",
                        "hsf",
                        "kde",
                        "lfx",
                        "libreoffice",
                        "outreachy",
                        "qemu-2020",
                        "qemu-2024",
                        "qemu-2026",
                        "wikimedia");
    }

    @Test
    void programmesAskForWhatTheirTemplatesSay() {
        assertThat(keys(Profiles.builtIn("hsf"), Requirement.REQUIRED))
                .containsExactlyInAnyOrder("description", "outcomes", "skills", "level", "size", "mentors");
        assertThat(keys(Profiles.builtIn("lfx"), Requirement.REQUIRED))
                .containsExactlyInAnyOrder("description", "outcomes", "skills", "mentors", "upstream");
        assertThat(Profiles.builtIn("lfx").sizes()).isEmpty();
        assertThat(Profiles.builtIn("cncf-gsoc").sizes()).hasSize(3);
        assertThat(Profiles.builtIn("outreachy").levels().allowed()).isEmpty();
        assertThat(Profiles.builtIn("kde").field("description").map(FieldSpec::label))
                .contains("Brief explanation");
        assertThat(Profiles.builtIn("hsf").page().writing().frontMatter()).containsEntry("size", "duration");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aLabelMeansOneField(Profile profile) {
        assertThat(profile.fields().stream()
                        .flatMap(field -> LabelIndex.of(List.of(field)).stream())
                        .map(LabelIndex::normal))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void labelsOfAllYearsAreKnown(Profile profile) {
        LabelIndex labels = new LabelIndex(profile.fields());

        assertThat(List.of(
                        "Skill level",
                        "Difficulty",
                        "Language",
                        "Languages",
                        "Mentor",
                        "Mentors",
                        "Mentor(s)",
                        "Suggested by",
                        "Component",
                        "Project size",
                        "Required skills",
                        "Expected outcomes",
                        "Goals",
                        "High-level tasks",
                        "Proposed mentors",
                        "Links",
                        "Details"))
                .allSatisfy(label -> assertThat(labels.find(label)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneFieldAtMostIsOfEachForm(Profile profile) {
        assertThat(Stream.of(Form.GROUP, Form.LEVEL, Form.SIZE, Form.MENTORS))
                .allSatisfy(form -> assertThat(profile.fields().stream()
                                .filter(field -> field.form() == form)
                                .count())
                        .isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void deadHostsHaveAFate(Profile profile) {
        assertThat(profile.deadHosts())
                .hasSizeGreaterThan(15)
                .allSatisfy(host -> assertThat(host.fate()).isNotEqualTo("gone"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void placeholdersAreKnown(Profile profile) {
        assertThat(profile.placeholders()).contains("TITLE", "YourIdea", "lorem ipsum");
    }

    @Test
    void qemu2020AsksForTheFiveFieldsOfItsTemplate() {
        assertThat(keys(QEMU_2020, Requirement.REQUIRED))
                .containsExactly("summary", "description", "level", "language", "mentors");
        assertThat(keys(QEMU_2020, Requirement.RECOMMENDED)).isEmpty();
        assertThat(QEMU_2020.sizes()).isEmpty();
        assertThat(QEMU_2020.levels().allowed()).containsExactly("beginner", "intermediate", "advanced");
        assertThat(QEMU_2020.levels().meantBy("Easy")).contains("beginner");
        assertThat(QEMU_2020.contact()).isEqualTo(Profile.Contact.EMAIL);
    }

    @Test
    void qemuPagesHoldOneIdeaBelowAHeadingOfLevelThree() {
        assertThat(Stream.of(QEMU_2020, QEMU_2024, QEMU_2026).map(Profile::page))
                .allSatisfy(page -> assertThat(page)
                        .isEqualTo(new PageShape(
                                OptionalInt.of(3),
                                true,
                                List.of("summary", "description", "links", "details"),
                                List.of("Project idea template", "Idea template", "Project template", "Template"))));
    }

    @Test
    void qemuDetailsAreAGroup() {
        assertThat(QEMU_2020.field(Form.GROUP).map(FieldSpec::label)).contains("Details");
        assertThat(QEMU_2020.fields().stream().filter(FieldSpec::isDetail).map(FieldSpec::key))
                .contains("level", "language", "mentors", "suggestedBy", "size", "skills", "component");
        assertThat(QEMU_2020.field("mentors").flatMap(FieldSpec::group)).contains("details");
    }

    @Test
    void fieldsStandInTheOrderOfTheTemplate() {
        assertThat(QEMU_2020.fields().stream().map(FieldSpec::key))
                .startsWith("summary", "description", "links", "details")
                .containsSubsequence("level", "language", "mentors", "suggestedBy");
    }

    @Test
    void qemu2024WantsASizeToo() {
        assertThat(keys(QEMU_2024, Requirement.REQUIRED)).isEqualTo(keys(QEMU_2020, Requirement.REQUIRED));
        assertThat(keys(QEMU_2024, Requirement.RECOMMENDED)).containsExactly("size");
        assertThat(QEMU_2024.sizes())
                .containsExactly(new Size("small", 90), new Size("medium", 175), new Size("large", 350));
    }

    @Test
    void qemu2026RenamesItsLabels() {
        assertThat(keys(QEMU_2026, Requirement.REQUIRED))
                .containsExactly("summary", "description", "level", "size", "skills", "mentors");
        assertThat(Stream.of("level", "size", "skills", "mentors")
                        .map(QEMU_2026::field)
                        .flatMap(Optional::stream)
                        .map(FieldSpec::label))
                .containsExactly("Difficulty", "Project size", "Required skills", "Mentors");
        assertThat(QEMU_2026.levels()).isEqualTo(QEMU_2020.levels());
    }

    @Test
    void gsocTakesIdeasInAnyForm() {
        assertThat(keys(GSOC, Requirement.REQUIRED))
                .containsExactly("description", "outcomes", "size", "skills", "mentors");
        assertThat(keys(GSOC, Requirement.RECOMMENDED)).containsExactly("level");
        assertThat(GSOC.page().titleLevel()).isEmpty();
        assertThat(GSOC.page().onePerPage()).isFalse();
        assertThat(GSOC.page().order()).isEmpty();
        assertThat(GSOC.contact()).isEqualTo(Profile.Contact.ANY);
        assertThat(GSOC.levels().find("Intermediate")).isPresent();
        assertThat(GSOC.levels().meantBy("beginner")).contains("easy");
        assertThat(GSOC.rules()).containsEntry("unknown-level", Profile.RuleSetting.WARNING);
    }

    @Test
    void detailsMeanTheGroupForQemuAndTheDescriptionElsewhere() {
        assertThat(new LabelIndex(QEMU_2020.fields()).find("Details").map(FieldSpec::key))
                .contains("details");
        assertThat(new LabelIndex(GSOC.fields()).find("Details").map(FieldSpec::key))
                .contains("description");
    }

    private static List<String> keys(Profile profile, Requirement need) {
        return profile.fields().stream()
                .filter(field -> field.need() == need)
                .map(FieldSpec::key)
                .toList();
    }
}
