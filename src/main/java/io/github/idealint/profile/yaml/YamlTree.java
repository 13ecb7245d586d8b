package io.github.idealint.profile.yaml;

import io.github.idealint.profile.yaml.Yaml.Kind;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Grows from the parser's events, without recursion and only to a bounded depth. */
final class YamlTree {

    private static final int DEEPEST = 20;
    private static final Map<Tag, Kind> KINDS =
            Map.of(Tag.INT, Kind.NUMBER, Tag.FLOAT, Kind.NUMBER, Tag.BOOL, Kind.TRUTH, Tag.NULL, Kind.NOTHING);

    private final SourceText source;
    private final YamlOffsets places;
    private final ScalarResolver resolver;
    private final Consumer<ConfigurationProblem> problems;
    private final Deque<Branch> open = new ArrayDeque<>();
    private final Branch top = new Branch(0, new ArrayList<>());

    private record Branch(int start, List<Yaml> children) {}

    YamlTree(SourceText source, YamlOffsets places, ScalarResolver resolver, Consumer<ConfigurationProblem> problems) {
        this.source = source;
        this.places = places;
        this.resolver = resolver;
        this.problems = problems;
        open.push(top);
    }

    /** The map of the first document. */
    Yaml.Mapping root() {
        Optional<Yaml> root = top.children().stream().findFirst();
        if (root.isPresent() && root.get() instanceof Yaml.Mapping map) {
            return map;
        }
        root.filter(value -> !MapReader.isNothing(value))
                .ifPresent(value -> tell(
                        value.range(),
                        "The file wants a map, lines such as 'key: value', not " + YamlWording.found(value) + "."));
        return Yaml.Mapping.empty(source);
    }

    /** Takes the next event; false if the rest of the file is not worth reading. */
    boolean take(Event event) {
        switch (event.getEventId()) {
            case Scalar -> add(scalar((ScalarEvent) event));
            case Alias -> add(alias((AliasEvent) event));
            case SequenceStart, MappingStart -> {
                return open(event);
            }
            case SequenceEnd -> close(event, false);
            case MappingEnd -> close(event, true);
            case DocumentStart -> {
                return isFirst(event);
            }
            default -> {
                // Streams and the ends of documents hold nothing.
            }
        }
        return true;
    }

    private Yaml.Scalar scalar(ScalarEvent event) {
        TextRange range = places.range(event);
        refuseTag(event.getTag(), range);
        Tag tag = resolver.resolve(event.getValue(), event.isPlain());
        return new Yaml.Scalar(source, range, event.getValue(), KINDS.getOrDefault(tag, Kind.TEXT));
    }

    private Yaml.Scalar alias(AliasEvent event) {
        TextRange range = places.range(event);
        String name = YamlWording.quoted("*" + event.getAlias());
        tell(range, "Aliases such as " + name + " are not read here; write the value out once more.");
        return new Yaml.Scalar(source, range, "", Kind.NOTHING);
    }

    private boolean open(Event event) {
        TextRange range = places.range(event);
        if (open.size() > DEEPEST) {
            tell(range, "The file is nested more than " + DEEPEST + " deep here; the rest of it was not read.");
            return false;
        }
        refuseTag(tagOf((NodeEvent) event), range);
        open.push(new Branch(range.start(), new ArrayList<>()));
        return true;
    }

    private static Optional<String> tagOf(NodeEvent event) {
        return ((CollectionStartEvent) event).getTag();
    }

    private void close(Event event, boolean mapping) {
        Branch done = open.pop();
        TextRange range = new TextRange(
                done.start(), Math.max(done.start(), places.range(event).end()));
        add(mapping ? mapping(range, done.children()) : new Yaml.Sequence(source, range, done.children()));
    }

    private Yaml.Mapping mapping(TextRange range, List<Yaml> children) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i + 1 < children.size(); i += 2) {
            enter(entries, children.get(i), children.get(i + 1));
        }
        return new Yaml.Mapping(source, range, entries);
    }

    private void enter(Map<String, Yaml.Entry> entries, Yaml key, Yaml value) {
        if (!(key instanceof Yaml.Scalar name)) {
            tell(key.range(), "A key is a word, not " + YamlWording.found(key) + ".");
            return;
        }
        Yaml.Entry earlier = entries.putIfAbsent(name.value(), new Yaml.Entry(name, value));
        if (earlier != null) {
            int line = source.lineAt(earlier.key().range().start());
            tell(
                    key.range(),
                    "The key " + YamlWording.quoted(name.value()) + " stands here a second time; it is on line " + line
                            + " already.");
        }
    }

    private boolean isFirst(Event event) {
        if (!top.children().isEmpty()) {
            tell(places.range(event), "A second document starts here; only one is read.");
        }
        return top.children().isEmpty();
    }

    private void refuseTag(Optional<String> tag, TextRange range) {
        tag.ifPresent(name -> tell(
                range,
                "Tags such as " + YamlWording.quoted(name)
                        + " are not read here; a value in quotes is always a text."));
    }

    private void add(Yaml child) {
        open.peek().children().add(child);
    }

    private void tell(TextRange range, String message) {
        problems.accept(new ConfigurationProblem(source, range, message));
    }
}
