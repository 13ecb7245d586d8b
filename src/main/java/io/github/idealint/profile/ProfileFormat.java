package io.github.idealint.profile;

import io.github.idealint.profile.Profile.Contact;
import io.github.idealint.profile.Profile.EmailPolicy;
import io.github.idealint.profile.Profile.RetiredHost;
import io.github.idealint.profile.Profile.RuleSetting;
import io.github.idealint.profile.yaml.ChoiceShape;
import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.MapShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What may stand in profiles and configurations, the same as in the JSON Schemas in {@code io/github/idealint/schema},
 * and what a profile means. A key with much below it has a class of its own, always with the same two parts:
 * {@code shape()}, what may stand there, and {@code read}, what it means.
 *
 * @param profile a profile's file
 * @param configuration an {@code idealint.yaml}
 */
record ProfileFormat(KeyedShape profile, KeyedShape configuration) {

    private static final Shape TEXT = TextShape.ANY;
    private static final Shape TEXTS = new ListShape(TEXT);
    private static final Shape HOST = TextShape.of(
            "[A-Za-z0-9.-]+(/\\S*)?",
            "written as in 'example.org', or with a path as in 'code.google.com/p' (no 'https://')");
    private static final String WITH_REASON = "with-reason";
    private static final Shape SUPPRESSIONS = new ChoiceShape(List.of("any", WITH_REASON));
    private static final Shape TLD =
            TextShape.of("\\.?[\\p{L}0-9-]+", "a top-level domain without '*', such as 'internal'");

    /** The formats that take any word for a rule's id. */
    static ProfileFormat withAnyRule() {
        return with(TextShape.of("[a-z][a-z0-9-]*", "an id, such as 'missing-field'"));
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
        keys.put("order", FieldsFormat.orderShape());
        keys.put("fields", FieldsFormat.shape());
        keys.put("levels", LevelsFormat.shape());
        keys.put("sizes", new MapShape(TEXT, "size", TextShape.count("hours")));
        keys.put("idea", IdeaFormat.shape());
        keys.put("mentors", new KeyedShape(Map.of("contact", ChoiceShape.of(Contact.class))));
        keys.put("emailPolicy", ChoiceShape.of(EmailPolicy.class));
        keys.put("template", TextShape.LONG);
        keys.put("placeholders", TEXTS);
        keys.put("extraTlds", new ListShape(TLD));
        keys.put("deadHosts", deadHosts());
        keys.put("retiredMailDomains", deadHosts());
        keys.put("links", LinksFormat.shape());
        keys.put("dates", CalendarFormat.shape());
        keys.put("programmes", programmes());
        keys.put("words", WordsFormat.shape());
        keys.put("templates", WordsFormat.templatesShape());
        keys.put("round", RoundFormat.shape());
        keys.put("schedule", ScheduleFormat.shape());
        keys.put("rules", rules);
        keys.put("suppressions", SUPPRESSIONS);
        return new KeyedShape(keys);
    }

    private static KeyedShape configuration(Shape rules) {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("profile", TEXT);
        keys.put("rules", rules);
        keys.put("overrides", RuleOverride.shape(rules));
        keys.put("suppressions", SUPPRESSIONS);
        keys.put("labels", new MapShape(FieldsFormat.NAME, "field", TEXTS));
        keys.put("levels", LevelsFormat.shape());
        keys.put("templates", WordsFormat.templatesShape());
        keys.put("placeholders", TEXTS);
        keys.put("emailPolicy", ChoiceShape.of(EmailPolicy.class));
        keys.put("extraTlds", new ListShape(TLD));
        keys.put("deadHosts", deadHosts());
        keys.put("retiredMailDomains", deadHosts());
        keys.put("idea", IdeaFormat.shape());
        keys.put("links", LinksFormat.shape());
        keys.put("round", RoundFormat.shape());
        keys.put("schedule", ScheduleFormat.shape());
        return new KeyedShape(keys);
    }

    private static KeyedShape page() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("titleLevel", new ChoiceShape(List.of("1", "2", "3", "4", "5", "6", "any")));
        keys.put("ideasPerPage", new ChoiceShape(List.of("one", "many")));
        keys.put("templateSections", TEXTS);
        keys.put("fieldsAs", ChoiceShape.of(FieldWriting.LabelNotation.class));
        keys.put("frontMatter", new MapShape(FieldsFormat.NAME, "field", TEXT));
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

    /**
     * The profile that its files make up together. Names in them of fields, levels and the like that do not exist are
     * reported.
     *
     * @param name the profile's name
     * @param layers its files
     * @param files the files that they may name
     * @param problems takes what is wrong
     */
    Profile read(String name, ProfileLayers layers, ConfigurationFiles files, Consumer<ConfigurationProblem> problems) {
        Yaml.Mapping map = layers.merged(profile);
        FieldsFormat fields = new FieldsFormat(map, layers, problems);
        return new Profile(
                name,
                map.text("title").orElse(name),
                page(map.map("page"), fields.order()),
                fields.read(),
                new LevelsFormat(layers, problems).read(map.map("levels")),
                sizes(map.map("sizes")),
                IdeaFormat.read(map.map("idea")),
                ChoiceShape.read(map.map("mentors"), "contact", Contact.class).orElse(Contact.ANY),
                ChoiceShape.read(map, "emailPolicy", EmailPolicy.class).orElse(EmailPolicy.ANY),
                map.text("template").map(Template::new).orElse(Template.NONE),
                map.texts("placeholders").toList(),
                map.texts("extraTlds").map(ProfileFormat::withoutDot).distinct().toList(),
                map.namedMaps("deadHosts").map(ProfileFormat::deadHost).toList(),
                map.namedMaps("retiredMailDomains").map(ProfileFormat::deadHost).toList(),
                LinksFormat.read(map.map("links")),
                CalendarFormat.read(map.map("dates"), problems),
                map.namedMaps("programmes").map(ProfileFormat::programme).toList(),
                WordsFormat.read(map.map("words"), map.map("templates")),
                RoundFormat.read(map.map("round"), files),
                new ScheduleFormat(files, problems).read(layers),
                rules(map.map("rules")),
                List.of(),
                map.text("suppressions").filter(WITH_REASON::equals).isPresent());
    }

    private static PageShape page(Yaml.Mapping page, List<String> order) {
        OptionalInt level = page.text("titleLevel").stream()
                .filter(word -> !word.equals("any"))
                .mapToInt(Integer::parseInt)
                .findFirst();
        boolean one = page.text("ideasPerPage").filter("one"::equals).isPresent();
        return new PageShape(level, one, order, page.texts("templateSections").toList(), writing(page));
    }

    private static FieldWriting writing(Yaml.Mapping page) {
        Yaml.Mapping keys = page.map("frontMatter");
        return new FieldWriting(
                ChoiceShape.read(page, "fieldsAs", FieldWriting.LabelNotation.class),
                keys.entries().keySet().stream()
                        .collect(Collectors.toMap(
                                key -> key, key -> keys.text(key).orElseThrow())));
    }

    private static List<Size> sizes(Yaml.Mapping sizes) {
        return sizes.entries().keySet().stream()
                .map(word -> new Size(word, Integer.parseInt(sizes.text(word).orElseThrow())))
                .sorted(Comparator.comparingInt(Size::hours))
                .toList();
    }

    private static String withoutDot(String tld) {
        return tld.startsWith(".") ? tld.substring(1) : tld;
    }

    private static RetiredHost deadHost(Yaml.NamedMap host) {
        return new RetiredHost(
                host.name(), host.map().text("fate").orElse("gone"), host.map().text("replacement"));
    }

    private static Programme programme(Yaml.NamedMap programme) {
        return new Programme(
                programme.name(),
                programme.map().texts("synonyms").toList(),
                programme.map().texts("titles").toList());
    }

    private static Map<String, RuleSetting> rules(Yaml.Mapping rules) {
        return rules.entries().keySet().stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> ChoiceShape.read(rules, id, RuleSetting.class).orElseThrow()));
    }
}
