package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.LinkSettings.AcceptedStatus;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProfileLoaderTest {

    private static final Set<String> RULES =
            Set.of("missing-field", "broken-link", "unknown-level", "label-not-canonical");
    private static final Profile DEFAULT = Profiles.builtIn("qemu-2020");

    @Test
    void withoutAnythingTheProfileIsTheDefault() {
        assertThat(loader(Map.of()).load(Optional.empty(), Optional.empty())).isEqualTo(DEFAULT);
    }

    @Test
    void anEmptyConfigurationSaysNothing() {
        assertThat(configured("")).isEqualTo(DEFAULT);
        assertThat(configured("# nothing yet\nrules:\nlabels:\nplaceholders:\n"))
                .isEqualTo(DEFAULT);
    }

    @Test
    void theConfigurationNamesTheProfile() {
        assertThat(configured("profile: gsoc")).isEqualTo(Profiles.builtIn("gsoc"));
    }

    @Test
    void aParameterGoesBeforeTheConfiguration() {
        Profile profile = loader(Map.of())
                .load(Optional.of(SourceText.of("idealint.yaml", "profile: gsoc")), Optional.of("qemu-2026"));

        assertThat(profile.name()).isEqualTo("qemu-2026");
    }

    @Nested
    class AConfiguration {

        @Test
        void setsRules() {
            Profile profile = configured("rules: {missing-field: off, broken-link: warning}");

            assertThat(profile.rules())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "missing-field", Profile.RuleSetting.OFF, "broken-link", Profile.RuleSetting.WARNING));
        }

        @Test
        void givesARuleItsOwnSeverityBack() {
            assertThat(configured("profile: gsoc\nrules: {unknown-level: ~}").rules())
                    .doesNotContainKey("unknown-level");
        }

        @Test
        void addsLabels() {
            FieldSpec mentors = configured("labels: {mentors: [Guide, Buddy]}")
                    .field("mentors")
                    .orElseThrow();

            assertThat(mentors.label()).isEqualTo("Mentor");
            assertThat(mentors.synonyms()).contains("Mentors", "Guide", "Buddy");
        }

        @Test
        void takesASynonymFromTheFieldThatInheritedIt() {
            LabelIndex labels =
                    new LabelIndex(configured("labels: {tasks: [Goals]}").fields());

            assertThat(labels.find("Goals").map(FieldSpec::key)).contains("tasks");
            assertThat(labels.find("Goal").map(FieldSpec::key)).contains("outcomes");
        }

        @Test
        void addsPlaceholdersAndTopLevelDomains() {
            Profile profile = configured("placeholders: [INSERT NAME]\nextraTlds: [internal]");

            assertThat(profile.placeholders()).contains("TITLE", "INSERT NAME");
            assertThat(profile.extraTlds()).containsExactly("internal");
        }

        @Test
        void addsChangesAndTakesAwayDeadHosts() {
            Profile profile = configured("""
                    deadHosts:
                      wiki.example.org: {fate: closed in 2025, replacement: docs.example.org}
                      travis-ci.org: {replacement: ci.example.org}
                      gmane.org: ~
                    """);

            assertThat(profile.deadHosts())
                    .contains(
                            new RetiredHost("wiki.example.org", "closed in 2025", Optional.of("docs.example.org")),
                            new RetiredHost("travis-ci.org", "closed in 2021", Optional.of("ci.example.org")))
                    .extracting(RetiredHost::host)
                    .doesNotContain("gmane.org");
        }

        @Test
        void saysWhichLinksToAskAndHow() {
            LinkPolicy links = configured("""
                    links:
                      ignore: ['*.example.org/*', https://example.net/search?*]
                      accept:
                        - {url: 'https://example.com/*', status: [403, 999]}
                      hosts:
                        Docs.example.org: {limit: 2, interval: 500ms, headers: {Authorization: DOCS_TOKEN}}
                        slow.example.org: {interval: 2s}
                    """).links();

            assertThat(links.ignore())
                    .containsExactly(
                            new LinkPattern("*.example.org/*"), new LinkPattern("https://example.net/search?*"));
            assertThat(links.accept())
                    .containsExactly(new AcceptedStatus(new LinkPattern("https://example.com/*"), Set.of(403, 999)));
            assertThat(links.hosts())
                    .containsExactly(
                            new LinkPolicy.HostPolicy(
                                    "docs.example.org",
                                    Optional.of(2),
                                    Duration.ofMillis(500),
                                    Map.of("Authorization", "DOCS_TOKEN")),
                            new LinkPolicy.HostPolicy(
                                    "slow.example.org", Optional.empty(), Duration.ofSeconds(2), Map.of()));
        }

        @Test
        void addsLinksToThoseOfItsProfile() {
            LinkPolicy links = loader(Map.of("ours.yaml", """
                            links:
                              ignore: [https://a.example.org/*]
                              accept: [{url: 'https://b.example.org/*', status: [403]}]
                              hosts: {c.example.org: {limit: 1}, d.example.org: {limit: 2}}
                            """))
                    .load(Optional.of(SourceText.of("idealint.yaml", """
                                    profile: ours.yaml
                                    links:
                                      ignore: [https://e.example.org/*]
                                      accept: [{url: 'https://f.example.org/*', status: [999]}]
                                      hosts: {c.example.org: {interval: 1s}, d.example.org: ~}
                                    """)), Optional.empty())
                    .links();

            assertThat(links.ignore())
                    .extracting(LinkPattern::text)
                    .containsExactly("https://a.example.org/*", "https://e.example.org/*");
            assertThat(links.accept())
                    .extracting(each -> each.pattern().text())
                    .containsExactly("https://b.example.org/*", "https://f.example.org/*");
            assertThat(links.hosts())
                    .containsExactly(new LinkPolicy.HostPolicy(
                            "c.example.org", Optional.of(1), Duration.ofSeconds(1), Map.of()));
        }

        @Test
        void addsSynonymsOfLevels() {
            assertThat(configured("levels: {synonyms: {Tricky: Advanced}}")
                            .levels()
                            .meantBy("tricky"))
                    .contains("advanced");
        }

        @Test
        void replacesTheLevelsAndDropsTheSynonymsThatMeantOthers() {
            SkillLevels levels = configured("levels: {allowed: [easy, advanced], synonyms: {novice: easy}}")
                    .levels();

            assertThat(levels.allowed()).containsExactly("easy", "advanced");
            assertThat(levels.meantBy("novice")).contains("easy");
            assertThat(levels.meantBy("hard")).contains("advanced");
            assertThat(levels.meantBy("medium")).isEmpty();
            assertThat(levels.meantBy("easy")).isEmpty();
        }
    }

    @Nested
    class AProfileOfOnesOwn {

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
                            Profile.Contact.ANY,
                            Template.NONE,
                            List.of(),
                            List.of(),
                            List.of(),
                            LinkPolicy.NONE,
                            english.dates(),
                            List.of(),
                            english.round(),
                            Optional.empty(),
                            Map.of()));
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

        private Profile own(String text) {
            return loader(Map.of("ours.yaml", text)).load(Optional.empty(), Optional.of("ours.yaml"));
        }
    }

    @Test
    void everyBuiltInProfileCanBeExtendedAsAFile() {
        assertThat(Profiles.names()).allSatisfy(name -> {
            Profile copy = loader(
                            Map.of("copy.yaml", Profiles.FILES.source(name).text()))
                    .load(Optional.empty(), Optional.of("copy.yaml"));

            assertThat(copy).usingRecursiveComparison().ignoringFields("name").isEqualTo(Profiles.builtIn(name));
        });
    }

    @Test
    void anUnknownBuiltInProfileIsAMistake() {
        assertThatThrownBy(() -> Profiles.builtIn("qemu-1999"))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageStartingWith("idealint.profile:1:1: There is no profile 'qemu-1999'.");
    }

    private static Profile configured(String text) {
        return loader(Map.of()).load(Optional.of(SourceText.of("idealint.yaml", text)), Optional.empty());
    }

    private static ProfileLoader loader(Map<String, String> files) {
        return new ProfileLoader(
                path -> Optional.ofNullable(files.get(path)).map(text -> SourceText.of(path, text)), RULES);
    }
}
