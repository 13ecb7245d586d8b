package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.idealint.export.ExportedIdea.ExportedLink;
import io.github.idealint.export.ExportedIdea.ExportedPerson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonFormatTest {

    private static final String SCHEMA_FILE = "/io/github/idealint/schema/ideas.schema.json";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(JsonFormatTest.class.getResourceAsStream(SCHEMA_FILE));

    private static final String PAGE = """
            === Boot <timer> ===

            '''Summary:''' Measure "it".

            All of it: [[Features/Timer|the timer]].

            '''Links:'''
            * [https://lantern.example.org/docs?a=1&b=2 The docs]

            '''Details:'''
            * Skill level: beginner
            * Language: C
            * Skills: patience
            * Project size: 175 hours
            * Mentor: Dana Ruiz <dana@example.org>
            * Co-mentor: Kim
            * Workstream: high
            """;

    @ParameterizedTest
    @EnumSource(AddressMasking.class)
    void holdsToTheSchema(AddressMasking addresses) {
        assertThat(violations(json(addresses, PAGE))).isEmpty();
        assertThat(violations(json(addresses, "=== Boot timer ===\n\nMeasures it.\n")))
                .isEmpty();
        assertThat(violations(json(addresses, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": 1, | \"version\": 2,",
                "\"profile\" | \"profil\"",
                "\"title\" | \"Title\"",
                "\"page\": \"ideas/Page\", | ",
                "\"line\": 1 | \"line\": 0",
                "\"sizeHours\": 175 | \"sizeHours\": \"175\"",
                "\"url\" | \"page\": \"x\", \"url\"",
                "\"emails\" | \"mails\"",
                "\"high\" | 1",
                "\"summary\": \"Measure | \"summary\": \"\", \"x\": \"",
            })
    void isMeasuredByASchemaThatFindsMistakes(String right, String wrong) {
        String json = json(AddressMasking.FULL, PAGE);
        assertThat(json).contains(right);
        assertThat(violations(json.replace(right, wrong == null ? "" : wrong))).isNotEmpty();
    }

    @Test
    void theSchemaIsASchemaThatDescribesEachMember() throws IOException {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        String schema = schema();
        JsonObject types = JsonParser.parseString(schema).getAsJsonObject().getAsJsonObject("$defs");
        assertThat(draft.validate(schema, InputFormat.JSON)).isEmpty();
        assertThat(members(types, "idea")).containsExactlyElementsOf(Exports.members(ExportedIdea.class));
        assertThat(members(types, "person")).containsExactlyElementsOf(Exports.members(ExportedPerson.class));
        assertThat(members(types, "link")).containsExactlyElementsOf(Exports.members(ExportedLink.class));
        types.entrySet().stream()
                .filter(type -> !type.getKey().equals("text"))
                .flatMap(type -> type.getValue().getAsJsonObject().getAsJsonObject("properties").entrySet().stream())
                .forEach(
                        member -> assertThat(member.getValue().getAsJsonObject().has("title"))
                                .as(member.getKey())
                                .isTrue());
    }

    @Test
    void writesAMemberALineInTheOrderOfTheColumns() {
        assertThat(json(AddressMasking.MASKED, PAGE)).isEqualTo("""
                {
                  "version": 1,
                  "profile": "qemu-2026",
                  "ideas": [
                    {
                      "title": "Boot <timer>",
                      "anchor": "Boot_<timer>",
                      "summary": "Measure \\"it\\".",
                      "description": "All of it: the timer.",
                      "level": "beginner",
                      "levels": [
                        "beginner"
                      ],
                      "language": "C",
                      "skills": "patience",
                      "size": "175 hours",
                      "sizeHours": 175,
                      "mentors": [
                        {
                          "name": "Dana Ruiz",
                          "emails": [
                            "d[…]@example.org"
                          ],
                          "text": "Dana Ruiz <d[…]@example.org>"
                        }
                      ],
                      "coMentors": [
                        {
                          "name": "Kim",
                          "emails": [],
                          "text": "Kim"
                        }
                      ],
                      "links": [
                        {
                          "page": "Features/Timer",
                          "text": "the timer"
                        },
                        {
                          "url": "https://lantern.example.org/docs?a=1&b=2",
                          "text": "The docs"
                        }
                      ],
                      "fields": {
                        "links": "* The docs",
                        "Workstream": "high"
                      },
                      "page": "ideas/Page",
                      "path": "ideas/Page.wiki",
                      "line": 1
                    }
                  ]
                }
                """);
    }

    @Test
    void leavesOutWhatThePageDoesNotHave() {
        assertThat(json(AddressMasking.FULL, "=== Boot timer ===\n\nMeasures it.\n"))
                .contains("\"mentors\": []", "\"fields\": {}")
                .doesNotContain("null", "round", "summary", "sizeHours");
    }

    private static String json(AddressMasking addresses, String page) {
        return ExportFormat.JSON.render(Exports.of("qemu-2026", addresses, page));
    }

    private static List<?> violations(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String schema() throws IOException {
        try (InputStream stream = JsonFormatTest.class.getResourceAsStream(SCHEMA_FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> members(JsonObject types, String type) {
        return List.copyOf(
                types.getAsJsonObject(type).getAsJsonObject("properties").keySet());
    }
}
