package io.github.idealint.profile;

import static io.github.idealint.profile.SchemaTest.errors;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.SourceText;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JSON Schemas refuse, the reader refuses, and what they take, it takes. */
class SchemaAgreementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feilds: {}",
                "- list",
                "title: ''",
                "title: [a]",
                "title: ~",
                "title: true",
                "page: {titleLevel: 7}",
                "page: {titleLevel: two}",
                "page: {ideasPerPage: 3}",
                "page: one",
                "order: summary",
                "order: [Summary]",
                "fields: [summary]",
                "fields: {Summary: {}}",
                "fields: {summary: {need: maybe}}",
                "fields: {summary: {form: table}}",
                "fields: {summary: {label: ' '}}",
                "fields: {summary: {in: {}}}",
                "fields: {summary: {lable: x}}",
                "fields: {summary: {means: gist}}",
                "fields: {summary: {synonyms: x}}",
                "levels: [easy]",
                "levels: {allowed: easy}",
                "levels: {synonyms: {easy: []}}",
                "levels: {scales: [easy, hard]}",
                "sizes: {small: 90h}",
                "sizes: {small: 0}",
                "sizes: {small: -1}",
                "sizes: {small: 1.5}",
                "sizes: [90]",
                "mentors: {contact: phone}",
                "mentors: {least: 2}",
                "template: []",
                "placeholders: {a: b}",
                "placeholders: [[a]]",
                "extraTlds: [..internal]",
                "deadHosts: {'https://example.org': {}}",
                "deadHosts: {example.org: gone}",
                "deadHosts: {example.org: {replacement: 'https://example.net'}}",
                "links: [https://example.org]",
                "links: {ignore: https://example.org/}",
                "links: {ignore: [example.org]}",
                "links: {ignore: ['https://example\\\\.org']}",
                "links: {ignore: [https://example.org/a b]}",
                "links: {accept: [https://example.org/]}",
                "links: {accept: [{url: https://example.org/}]}",
                "links: {accept: [{status: [403]}]}",
                "links: {accept: [{url: https://example.org/, status: 403}]}",
                "links: {accept: [{url: https://example.org/, status: [40]}]}",
                "links: {hosts: {example.org/a: {}}}",
                "links: {hosts: {example.org: {limit: 0}}}",
                "links: {hosts: {example.org: {interval: 2}}}",
                "links: {hosts: {example.org: {headers: {Authorization: DOCS_TOKEN}}}}",
                "links: {hosts: {example.org: {headers: ~}}}",
                "schedule: [outreachy-2020-12]",
                "schedule: {milestone: {}}",
                "schedule: {name: []}",
                "schedule: {milestones: [2020-10-31]}",
                "schedule: {milestones: {Doors open: Oct 31}}",
                "schedule: {milestones: {Doors open: [2020-10-31]}}",
                "schedule: {milestones: {Doors open: {date: 2020-10-31T16:00Z}}}",
                "schedule: {milestones: {Doors open: {date: 2020-10-31, also: Gates open}}}",
                "schedule: {milestones: {Doors open: {date: 2020-10-31, means: opening}}}",
                "dates: {months: [January]}",
                "dates: {weekday: []}",
                "programmes: [Outreachy]",
                "programmes: {Outreachy: {titles: x}}",
                "round: {keyDates: Timeline}",
                "rules: {Missing-Field: off}",
                "rules: {missing-field: warn}",
                "rules: {missing-field: false}",
                "rules: [missing-field]"
            })
    void aBrokenProfileIsRefusedByBoth(String text) {
        assertThat(errors("profile", text)).as("schema").isNotEmpty();
        assertThat(isRefused(Optional.empty(), text)).as("reader").isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profil: gsoc",
                "profile: [gsoc]",
                "labels: {mentors: Guide}",
                "labels: [Guide]",
                "labels: {Mentors: [Guide]}",
                "sizes: {small: 90}",
                "placeholders: TBD",
                "emailPolicy: never",
                "levels: {allowed: 3}",
                "suppressions: never",
                "overrides: {files: [a]}",
                "overrides: [{files: [a]}]",
                "overrides: [{rules: {missing-field: off}}]",
                "overrides: [{files: [/a], rules: {missing-field: off}}]",
                "overrides: [{files: [a], rules: {missing-field: no}}]",
                "overrides: [{files: [a], rules: {missing-field: off}, profile: gsoc}]",
                "rules: {missing-field: 1}"
            })
    void aBrokenConfigurationIsRefusedByBoth(String text) {
        assertThat(errors("idealint", text)).as("schema").isNotEmpty();
        assertThat(isRefused(Optional.of(SourceText.of("idealint.yaml", text)), ""))
                .as("reader")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "page:\nfields:\nlevels:\nsizes:\nmentors:\nplaceholders:\nrules:",
                "title: 2027",
                "page: {titleLevel: any, ideasPerPage: one, templateSections: [1]}",
                "fields: {size: {form: size}}",
                "sizes: {small: ~, large: 350}",
                "levels: {allowed: [1, 2], synonyms: {easy: 1, hard: ~}}",
                "levels: {scales: [[easy, hard], [1, 2]]}",
                "fields: {gist: {means: summary}}",
                "deadHosts: {example.org/a: {fate: closed, replacement: example.net}, example.com: ~}",
                "links:",
                "links: {ignore: ['*', '*.pdf', https://example.org/*/b?c=*], accept: ~, hosts: ~}",
                "links: {accept: [{url: http://example.org/*, status: [403, '999']}]}",
                "links: {hosts: {a.example.org: {limit: 8, interval: 10s}, b.example.org: ~}}",
                "schedule:",
                "schedule: outreachy-2020-12",
                "schedule: {extends: outreachy-2020-12, name: 2020, milestones: {Internship period: ~}}",
                "schedule: {milestones: {Doors: 2020-10-31 at 16:00 UTC, Gigs: {date: 2020-10-01 to 2020-10-31}}}",
                "schedule: {milestones: {Doors: {date: 2020-10-31, also: [Gates], means: announcement}}}",
                "rules: {missing-field: off, broken-link: ~}",
                "dates: {months: ~, weekdays: [], ambiguous: [May]}",
                "programmes: {Outreachy: {}, GSoC: ~, Summer: {synonyms: [a], titles: [b]}}",
                "round: {keyDates: [When], introduction: []}",
                "emailPolicy: plain",
                "extraTlds: [internal, .internal, 中国]"
            })
    void aGoodProfileIsTakenByBoth(String text) {
        assertThat(errors("profile", text)).as("schema").isEmpty();
        assertThat(isRefused(Optional.empty(), text)).as("reader").isFalse();
    }

    private static boolean isRefused(Optional<SourceText> configuration, String profile) {
        ProfileLoader loader = new ProfileLoader(
                path -> Optional.of(SourceText.of(path, profile)), Set.of("missing-field", "broken-link"));
        try {
            loader.load(configuration, configuration.isPresent() ? Optional.empty() : Optional.of("ours.yaml"));
            return false;
        } catch (InvalidConfiguration refused) {
            return true;
        }
    }
}
