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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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

    private static void compare(String path, Shape shape, JsonNode schema) throws IOException {
        JsonNode node = resolved(schema);
        if (shape instanceof KeyedShape keyed) {
            assertThat(node.get("properties").propertyNames())
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(keyed.allowed());
            assertThat(node.get("additionalProperties").asBoolean()).as(path).isFalse();
            assertThat(node.path("required").values().stream().map(JsonNode::asString))
                    .as(path)
                    .containsExactlyElementsOf(keyed.required().keySet());
            for (String key : keyed.allowed()) {
                compare(
                        path + "/" + key,
                        keyed.keys().get(key),
                        node.get("properties").get(key));
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
                    .isEqualTo(pattern.equals(TextShape.ANY.pattern().pattern()) ? "\\S" : "^" + pattern + "$");
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

    static List<com.networknt.schema.Error> errors(String schema, String yaml) {
        Object value =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        return REGISTRY.getSchema(SchemaLocation.of("classpath:" + FOLDER + schema + ".schema.json"))
                .validate(JSON.valueToTree(value));
    }

    private static JsonNode json(String name) throws IOException {
        try (InputStream stream = SchemaTest.class.getResourceAsStream("/" + FOLDER + name + ".schema.json")) {
            return JSON.readTree(stream);
        }
    }
}
