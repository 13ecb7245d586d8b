package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.idealint.profile.yaml.ChoiceShape;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.MapShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.ShorthandShape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The JSON Schemas for editors and the reader say the same. */
class SchemaTest {

    private static final String FOLDER = "io/github/idealint/schema/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ProfileFormat FORMAT = ProfileFormat.withAnyRule();

    static Stream<String> profiles() {
        return Stream.concat(Profiles.names().stream(), Profiles.FILES.others().stream());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyBuiltInProfileIsValid(String name) {
        assertThat(errors("profile", Profiles.FILES.source(name).text())).isEmpty();
    }

    @Test
    void everyBuiltInScheduleIsValid() {
        assertThat(ScheduleFormat.FILES.names())
                .allSatisfy(name -> assertThat(errors(
                                "profile",
                                ScheduleFormat.FILES
                                        .source(name)
                                        .text()
                                        .indent(2)
                                        .transform("schedule:\n"::concat)))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "idealint"})
    void eachSchemaIsASchema(String name) throws IOException {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(json(name))).isEmpty();
    }

    @Test
    void theSchemasKnowWhatTheReaderKnows() throws IOException {
        compare("profile", FORMAT.profile(), json("profile"));
        compare("idealint", FORMAT.configuration(), json("idealint"));
    }

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
                "links: {hosts: {example.org: {headers: {A B: C}}}}",
                "links: {hosts: {example.org: {headers: {Authorization: Bearer 1}}}}",
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
                "levels: {allowed: 3}",
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
                "links: {hosts: {a.example.org: {limit: 8, interval: 10s, headers: {X-Team: TEAM}}, b.example.org: ~}}",
                "schedule:",
                "schedule: outreachy-2020-12",
                "schedule: {extends: outreachy-2020-12, name: 2020, milestones: {Internship period: ~}}",
                "schedule: {milestones: {Doors: 2020-10-31 at 16:00 UTC, Gigs: {date: 2020-10-01 to 2020-10-31}}}",
                "schedule: {milestones: {Doors: {date: 2020-10-31, also: [Gates], means: announcement}}}",
                "rules: {missing-field: off, broken-link: ~}",
                "dates: {months: ~, weekdays: [], ambiguous: [May]}",
                "programmes: {Outreachy: {}, GSoC: ~, Summer: {synonyms: [a], titles: [b]}}",
                "round: {keyDates: [When], introduction: []}",
                "extraTlds: [internal, .internal, 中国]"
            })
    void aGoodProfileIsTakenByBoth(String text) {
        assertThat(errors("profile", text)).as("schema").isEmpty();
        assertThat(isRefused(Optional.empty(), text)).as("reader").isFalse();
    }

    private static void compare(String path, Shape shape, JsonNode schema) throws IOException {
        JsonNode node = resolved(schema);
        if (shape instanceof KeyedShape keyed) {
            assertThat(node.get("properties").propertyNames())
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(keyed.keys().keySet());
            assertThat(node.get("additionalProperties").asBoolean()).as(path).isFalse();
            assertThat(node.path("required").values().stream().map(JsonNode::asString))
                    .as(path)
                    .containsExactlyElementsOf(keyed.required());
            for (Map.Entry<String, Shape> key : keyed.keys().entrySet()) {
                compare(
                        path + "/" + key.getKey(),
                        key.getValue(),
                        node.get("properties").get(key.getKey()));
            }
        } else if (shape instanceof ShorthandShape shorthand) {
            compare(path + "/short", shorthand.full().keys().get(shorthand.key()), node.at("/anyOf/0"));
            compare(path, shorthand.full(), node.at("/anyOf/1"));
        } else if (shape instanceof MapShape map) {
            compare(path + "/name", map.key(), node.get("propertyNames"));
            compare(path + "/*", map.value(), node.get("additionalProperties"));
        } else if (shape instanceof ListShape list) {
            compare(path + "/item", list.item(), node.get("items"));
        } else if (shape instanceof ChoiceShape choice) {
            assertThat(node.get("enum").values().stream()
                            .filter(word -> !word.isNull())
                            .map(JsonNode::asString))
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(choice.words());
        } else if (shape instanceof TextShape text && !text.kinds().contains(Yaml.Kind.TEXT)) {
            assertThat(node.get("minimum").asInt()).as(path).isEqualTo(1);
        } else if (shape instanceof TextShape text) {
            String pattern = text.pattern().pattern();
            assertThat(node.get("pattern").asString())
                    .as(path)
                    .isEqualTo(text.equals(TextShape.ANY) ? "\\S" : "^" + pattern + "$");
        } else {
            throw new AssertionError("no comparison for " + shape);
        }
    }

    private static JsonNode resolved(JsonNode schema) throws IOException {
        if (!schema.has("$ref")) {
            return schema;
        }
        String reference = schema.get("$ref").asString();
        return json("profile").at(reference.substring(reference.indexOf('#') + 1));
    }

    private static List<com.networknt.schema.Error> errors(String schema, String yaml) {
        Object value =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        return REGISTRY.getSchema(SchemaLocation.of("classpath:" + FOLDER + schema + ".schema.json"))
                .validate(JSON.valueToTree(value));
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

    private static JsonNode json(String name) throws IOException {
        try (InputStream stream = SchemaTest.class.getResourceAsStream("/" + FOLDER + name + ".schema.json")) {
            return JSON.readTree(stream);
        }
    }
}
