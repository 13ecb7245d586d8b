package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ChoiceShape;
import io.github.idealint.profile.yaml.CountShape;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.MapShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What may stand in the files: the same as the JSON Schemas in {@code io/github/idealint/schema} say.
 *
 * @param profile a profile's file
 * @param configuration an {@code idealint.yaml}
 */
record ProfileFormat(KeyedShape profile, KeyedShape configuration) {

    private static final Shape TEXT = TextShape.ANY;
    private static final Shape TEXTS = new ListShape(TEXT);
    private static final Shape FIELD =
            new TextShape(Pattern.compile("[a-z][A-Za-z0-9]*"), "a field's name in letters, such as suggestedBy");
    private static final Shape HOST = new TextShape(
            Pattern.compile("[A-Za-z0-9.-]+(/\\S*)?"), "a host without 'https://', such as code.google.com/p");
    private static final Shape TLD =
            new TextShape(Pattern.compile("[\\p{L}0-9-]+"), "a top-level domain without its dot, such as internal");

    /** The formats that take any word for a rule's id. */
    static ProfileFormat withAnyRule() {
        return with(new TextShape(Pattern.compile("[a-z][a-z0-9-]*"), "a rule's id, such as missing-field"));
    }

    /** The formats that know some rules by id. */
    static ProfileFormat withRules(Collection<String> ids) {
        return with(new ChoiceShape(ids.stream().sorted().toList()));
    }

    private static ProfileFormat with(Shape rule) {
        Shape rules = new MapShape(rule, "rule", ChoiceShape.of(RuleSetting.class));
        return new ProfileFormat(profile(rules), configuration(rules));
    }

    private static KeyedShape profile(Shape rules) {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("extends", TEXT);
        keys.put("title", TEXT);
        keys.put("page", page());
        keys.put("order", new ListShape(FIELD));
        keys.put("fields", new MapShape(FIELD, "field", field()));
        keys.put("levels", levels());
        keys.put("sizes", new MapShape(TEXT, "size", new CountShape("hours")));
        keys.put("mentors", new KeyedShape(Map.of("contact", ChoiceShape.of(MentorPolicy.Contact.class))));
        keys.put("template", TEXT);
        keys.put("placeholders", TEXTS);
        keys.put("extraTlds", new ListShape(TLD));
        keys.put("deadHosts", deadHosts());
        keys.put("links", LinksFormat.links());
        keys.put("dates", CalendarFormat.dates());
        keys.put("programmes", programmes());
        keys.put("round", RoundFormat.round());
        keys.put("schedule", ScheduleFormat.schedule());
        keys.put("rules", rules);
        return new KeyedShape(keys);
    }

    private static KeyedShape configuration(Shape rules) {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("profile", TEXT);
        keys.put("rules", rules);
        keys.put("labels", new MapShape(FIELD, "field", TEXTS));
        keys.put("levels", levels());
        keys.put("placeholders", TEXTS);
        keys.put("extraTlds", new ListShape(TLD));
        keys.put("deadHosts", deadHosts());
        keys.put("links", LinksFormat.links());
        keys.put("round", RoundFormat.round());
        keys.put("schedule", ScheduleFormat.schedule());
        return new KeyedShape(keys);
    }

    private static KeyedShape page() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("titleLevel", new ChoiceShape(List.of("1", "2", "3", "4", "5", "6", "any")));
        keys.put("ideasPerPage", new ChoiceShape(List.of("one", "many")));
        keys.put("templateSections", TEXTS);
        return new KeyedShape(keys);
    }

    private static KeyedShape field() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("label", TEXT);
        keys.put("synonyms", TEXTS);
        keys.put("need", ChoiceShape.of(Requirement.class));
        keys.put("form", ChoiceShape.of(FieldSpec.Form.class));
        keys.put("means", ChoiceShape.of(FieldSpec.Meaning.class));
        keys.put("in", FIELD);
        return new KeyedShape(keys);
    }

    private static KeyedShape levels() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("allowed", TEXTS);
        keys.put("synonyms", new MapShape(TEXT, "level", TEXT));
        keys.put("scales", new ListShape(TEXTS));
        return new KeyedShape(keys);
    }

    private static MapShape programmes() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("synonyms", TEXTS);
        keys.put("titles", TEXTS);
        return new MapShape(TEXT, "programme", new KeyedShape(keys));
    }

    private static MapShape deadHosts() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("fate", TEXT);
        keys.put("replacement", HOST);
        return new MapShape(HOST, "host", new KeyedShape(keys));
    }
}
