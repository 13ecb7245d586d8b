package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ChoiceShape;
import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.profile.yaml.YamlWording;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Turns the merged files of a profile into the profile, and tells what in them names something that isn't there. */
final class ProfileDecoder {

    private final ProfileLayers layers;
    private final ScheduleReader schedules;
    private final Consumer<ConfigurationProblem> problems;

    ProfileDecoder(ProfileLayers layers, ScheduleReader schedules, Consumer<ConfigurationProblem> problems) {
        this.layers = layers;
        this.schedules = schedules;
        this.problems = problems;
    }

    Profile decode(String name, Yaml.Mapping map) {
        return new Profile(
                name,
                text(map, "title").orElse(name),
                page(map),
                fields(map),
                new LevelReader(layers, problems).read(map.map("levels")),
                sizes(map),
                new MentorPolicy(choice(map.map("mentors"), "contact", MentorPolicy.Contact.ANY)),
                text(map, "template").map(Template::new).orElse(Template.NONE),
                texts(map, "placeholders"),
                texts(map, "extraTlds"),
                deadHosts(map),
                LinkPolicyReader.read(map.map("links")),
                CalendarFormat.read(map.map("dates"), problems),
                programmes(map),
                RoundFormat.read(map.map("round")),
                schedules.read(layers),
                rules(map));
    }

    private PageShape page(Yaml.Mapping map) {
        Yaml.Mapping page = map.map("page");
        OptionalInt level = text(page, "titleLevel").stream()
                .filter(word -> !word.equals("any"))
                .mapToInt(Integer::parseInt)
                .findFirst();
        boolean one = text(page, "ideasPerPage").filter("one"::equals).isPresent();
        Set<String> known = map.map("fields").entries().keySet();
        List<String> order = map.scalars("order")
                .filter(field -> names(field, known))
                .map(Yaml.Scalar::value)
                .toList();
        return new PageShape(level, one, order, texts(page, "templateSections"));
    }

    private List<FieldSpec> fields(Yaml.Mapping map) {
        Yaml.Mapping fields = map.map("fields");
        LabelClaims labels = new LabelClaims(fields, layers);
        labels.tell(problems);
        layers.takenAway().forEach(field -> names(field, fields.entries().keySet()));
        List<String> order = texts(map, "order");
        return fields.stream()
                .map(field -> field(field, fields, labels))
                .sorted(Comparator.comparingInt(field -> rank(order.indexOf(field.key()))))
                .toList();
    }

    private static int rank(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private FieldSpec field(Yaml.Entry field, Yaml.Mapping fields, LabelClaims labels) {
        Yaml.Mapping map = (Yaml.Mapping) field.value();
        return new FieldSpec(
                field.name(),
                LabelClaims.labelOf(field),
                labels.synonyms(field),
                choice(map, "need", Requirement.OPTIONAL),
                choice(map, "form", FieldSpec.Form.TEXT),
                text(map, "means").map(word -> ChoiceShape.constant(word, FieldSpec.Meaning.class)),
                map.scalar("in")
                        .filter(group -> isGroup(field.name(), group, fields))
                        .map(Yaml.Scalar::value));
    }

    private boolean isGroup(String field, Yaml.Scalar group, Yaml.Mapping fields) {
        if (!names(group, fields.entries().keySet())) {
            return false;
        }
        FieldSpec.Form form = choice(fields.map(group.value()), "form", FieldSpec.Form.TEXT);
        boolean fits = form == FieldSpec.Form.GROUP && !group.value().equals(field);
        if (!fits) {
            String name = YamlWording.quoted(group.value());
            problems.accept(
                    ConfigurationProblem.at(group, "'in' wants another field whose form is group, not " + name + "."));
        }
        return fits;
    }

    /** Whether a field is there; one that a later file took away is not, and no mistake. */
    private boolean names(Yaml.Scalar field, Collection<String> known) {
        if (!known.contains(field.value()) && !layers.fieldsEver().contains(field.value())) {
            problems.accept(ConfigurationProblem.at(field, YamlWording.unknown("field", field.value(), known)));
        }
        return known.contains(field.value());
    }

    private static List<Size> sizes(Yaml.Mapping map) {
        return map.map("sizes").stream()
                .map(size -> new Size(size.name(), Integer.parseInt(((Yaml.Scalar) size.value()).value())))
                .sorted(Comparator.comparingInt(Size::hours))
                .toList();
    }

    private static List<RetiredHost> deadHosts(Yaml.Mapping map) {
        Yaml.Mapping hosts = map.map("deadHosts");
        return hosts.entries().keySet().stream()
                .map(host -> deadHost(host, hosts.map(host)))
                .toList();
    }

    private static List<Programme> programmes(Yaml.Mapping map) {
        Yaml.Mapping programmes = map.map("programmes");
        return programmes.entries().keySet().stream()
                .map(name -> new Programme(
                        name, texts(programmes.map(name), "synonyms"), texts(programmes.map(name), "titles")))
                .toList();
    }

    private static RetiredHost deadHost(String host, Yaml.Mapping map) {
        return new RetiredHost(host, text(map, "fate").orElse("gone"), text(map, "replacement"));
    }

    private static Map<String, RuleSetting> rules(Yaml.Mapping map) {
        Yaml.Mapping rules = map.map("rules");
        return rules.entries().keySet().stream()
                .collect(Collectors.toMap(id -> id, id -> choice(rules, id, RuleSetting.ERROR)));
    }

    private static Optional<String> text(Yaml.Mapping map, String key) {
        return map.scalar(key).map(Yaml.Scalar::value);
    }

    private static List<String> texts(Yaml.Mapping map, String key) {
        return map.scalars(key).map(Yaml.Scalar::value).distinct().toList();
    }

    private static <E extends Enum<E>> E choice(Yaml.Mapping map, String key, E otherwise) {
        return text(map, key)
                .map(word -> ChoiceShape.constant(word, otherwise.getDeclaringClass()))
                .orElse(otherwise);
    }
}
