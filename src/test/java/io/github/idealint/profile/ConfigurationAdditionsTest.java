package io.github.idealint.profile;

import static io.github.idealint.profile.LoadedProfiles.configured;
import static io.github.idealint.profile.LoadedProfiles.loader;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.HostSettings;
import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkSettings.AcceptedStatus;
import io.github.idealint.profile.Profile.RetiredHost;
import io.github.idealint.text.SourceText;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an {@code idealint.yaml} adds to its profile. */
class ConfigurationAdditionsTest {

    @Test
    void setsRules() {
        Profile profile = configured("rules: {missing-field: off, broken-link: warning}");

        assertThat(profile.rules())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("missing-field", Profile.RuleSetting.OFF, "broken-link", Profile.RuleSetting.WARNING));
    }

    @Test
    void givesARuleItsOwnSeverityBack() {
        assertThat(configured("profile: gsoc\nrules: {unknown-level: ~}").rules())
                .doesNotContainKey("unknown-level");
    }

    @Test
    void setsRulesForSomeFiles() {
        Profile profile = configured("""
                rules: {broken-link: warning}
                overrides:
                  - files: [archive/**, "**/*.md"]
                    rules: {broken-link: off, missing-field: info}
                  - files: [archive/2027/*]
                    rules: {broken-link: ~}
                """);

        assertThat(severity(profile, "broken-link", "a.wiki")).contains(Severity.WARNING);
        assertThat(severity(profile, "broken-link", "archive/old/a.wiki")).isEmpty();
        assertThat(severity(profile, "missing-field", "ideas/a.md")).contains(Severity.INFO);
        assertThat(severity(profile, "broken-link", "archive/2027/a.wiki")).contains(Severity.ERROR);
    }

    @Test
    void patternsBeginInTheFolderOfTheConfiguration() {
        Profile profile = new ProfileLoader(path -> Optional.empty(), Set.of("broken-link"))
                .load(
                        Optional.of(SourceText.of(
                                "docs/idealint.yaml",
                                "profile: english\noverrides: [{files: [a/*], rules: {broken-link: off}}]")),
                        Optional.empty());

        assertThat(severity(profile, "broken-link", "docs/a/x.wiki")).isEmpty();
        assertThat(severity(profile, "broken-link", "docs/b/a/x.wiki")).contains(Severity.ERROR);
        assertThat(severity(profile, "broken-link", "a/x.wiki")).isEmpty();
    }

    private static Optional<Severity> severity(Profile profile, String rule, String path) {
        return profile.severityOf(new RuleDescriptor(rule, "a fault", Severity.ERROR, "test"), path);
    }

    @Test
    void addsLabels() {
        FieldSpec mentors =
                configured("labels: {mentors: [Guide, Buddy]}").field("mentors").orElseThrow();

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
        Profile profile = configured("placeholders: [INSERT NAME]\nextraTlds: [internal]\nemailPolicy: plain");

        assertThat(profile.placeholders()).contains("TITLE", "INSERT NAME");
        assertThat(profile.extraTlds()).containsExactly("internal");
        assertThat(profile.emailPolicy()).isEqualTo(Profile.EmailPolicy.PLAIN);
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
        LinkSettings links = configured("""
                links:
                  ignore: ['*.example.org/*', https://example.net/search?*]
                  accept:
                    - {url: 'https://example.com/*', status: [403, 999]}
                  hosts:
                    Docs.example.org: {limit: 2, interval: 500ms}
                    slow.example.org: {interval: 2s}
                """).links();

        assertThat(links.ignore())
                .containsExactly(new LinkPattern("*.example.org/*"), new LinkPattern("https://example.net/search?*"));
        assertThat(links.accept())
                .containsExactly(new AcceptedStatus(new LinkPattern("https://example.com/*"), Set.of(403, 999)));
        assertThat(links.hosts())
                .containsExactly(
                        new HostSettings("docs.example.org", Optional.of(2), Duration.ofMillis(500), Map.of()),
                        new HostSettings("slow.example.org", Optional.empty(), Duration.ofSeconds(2), Map.of()));
    }

    @Test
    void addsLinksToThoseOfItsProfile() {
        LinkSettings links = loader(Map.of("ours.yaml", """
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
                .containsExactly(new HostSettings("c.example.org", Optional.of(1), Duration.ofSeconds(1), Map.of()));
    }

    @Test
    void addsSynonymsOfLevels() {
        assertThat(configured("levels: {synonyms: {Tricky: Advanced}}").levels().meantBy("tricky"))
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
