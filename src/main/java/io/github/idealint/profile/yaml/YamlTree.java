package io.github.idealint.profile.yaml;

import io.github.idealint.profile.yaml.Yaml.Kind;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Builds the pieces of a file from the parser's events, without recursion and to a bounded depth only. */
final class YamlTree {

    private static final MessageTemplate NO_MAP =
            new MessageTemplate("The file must contain a map, with lines such as 'key: value', not {}.");
    private static final MessageTemplate ALIAS =
            new MessageTemplate("YAML aliases such as {} are not supported. Repeat the value here instead.");
    private static final MessageTemplate TAG =
            new MessageTemplate("YAML tags such as {} are not supported. Remove the tag, and put quotes around text.");
    private static final MessageTemplate TOO_DEEP = new MessageTemplate(
            "This is nested more than {} levels deep; the rest of the file is not read. Nest it less deeply.");
    private static final MessageTemplate TOO_MANY =
            new MessageTemplate("This {} has more than {} entries; the rest of the file is not read. Remove some.");
    private static final MessageTemplate TOO_MANY_IN_ALL = new MessageTemplate(
            "This file has more than {} entries in all its lists and maps; the rest is not read. Remove some.");
    private static final MessageTemplate KEY = new MessageTemplate("A key must be text, not {}.");
    private static final MessageTemplate TWICE =
            new MessageTemplate("The key {} is already on line {}. Keep only one of the two.");
    private static final MessageTemplate SECOND =
            new MessageTemplate("A second document starts here. Remove it; only the first is read.");

    private static final int DEEPEST = 20;
    private static final Pattern TAG_START = Pattern.compile("!\\S{0,100}");
    private static final Map<Tag, Kind> KINDS =
            Map.of(Tag.INT, Kind.NUMBER, Tag.FLOAT, Kind.NUMBER, Tag.BOOL, Kind.TRUTH, Tag.NULL, Kind.NOTHING);

    private final SourceText source;
    private final Offsets offsets;
    private final ScalarResolver resolver;
    private final Consumer<ConfigurationProblem> problems;
    private final Deque<Branch> open = new ArrayDeque<>();
    private final Branch top = new Branch(0, true, false, new ArrayList<>());
    private int entries;

    private record Branch(int start, boolean taken, boolean mapping, List<Yaml> children) {

        /** Whether the last child ends an entry: an item, or the value after a key. */
        boolean endsEntry() {
            return !mapping || children.size() % 2 == 0;
        }

        int entries() {
            return mapping ? children.size() / 2 : children.size();
        }

        /** The item, or the key, of the last entry. */
        TextRange lastEntry() {
            return children.get(children.size() - (mapping ? 2 : 1)).range();
        }
    }

    /** Turns the parser's marks, which count code points, into UTF-16 offsets. */
    private static final class Offsets {

        private final String text;
        private int points;
        private int offset;

        Offsets(String text) {
            this.text = text;
        }

        /** Walks on from the last place, since marks come nearly in order. */
        int offset(int index) {
            offset = text.offsetByCodePoints(offset, index - points);
            points = index;
            return offset;
        }
    }

    YamlTree(SourceText source, ScalarResolver resolver, Consumer<ConfigurationProblem> problems) {
        this.source = source;
        this.offsets = new Offsets(source.text());
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
        root.filter(value -> !value.is(Kind.NOTHING) && !value.is(Kind.REFUSED))
                .ifPresent(value -> report(value.range(), NO_MAP.with(value.found())));
        return Yaml.Mapping.empty(source);
    }

    /** The offset of a character that the parser counts in code points. */
    int offset(int codePoint) {
        return offsets.offset(codePoint);
    }

    /** Takes the next event; false if the rest of the file is not worth reading. */
    boolean take(Event event) {
        return switch (event.getEventId()) {
            case Scalar -> add(scalar((ScalarEvent) event));
            case Alias -> add(alias((AliasEvent) event));
            case SequenceStart, MappingStart -> open((CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> close(event);
            case DocumentStart -> isFirst(event);
            default -> true; // Streams and the ends of documents hold nothing.
        };
    }

    private Yaml.Scalar scalar(ScalarEvent event) {
        TextRange range = range(event);
        Tag tag = resolver.resolve(event.getValue(), event.isPlain());
        Kind kind = isTagged(event.getTag(), range) ? Kind.REFUSED : KINDS.getOrDefault(tag, Kind.TEXT);
        return new Yaml.Scalar(source, range, event.getValue(), kind);
    }

    private Yaml.Scalar alias(AliasEvent event) {
        TextRange range = range(event);
        report(range, ALIAS.with(MessageText.quoted("*" + event.getAlias())));
        return new Yaml.Scalar(source, range, "", Kind.REFUSED);
    }

    private boolean open(CollectionStartEvent event) {
        TextRange range = range(event);
        if (open.size() > DEEPEST) {
            report(range, TOO_DEEP.with(DEEPEST));
            return false;
        }
        open.push(new Branch(
                range.start(),
                !isTagged(event.getTag(), range),
                event instanceof MappingStartEvent,
                new ArrayList<>()));
        return true;
    }

    private boolean close(Event event) {
        Branch done = open.pop();
        TextRange range =
                new TextRange(done.start(), Math.max(done.start(), range(event).end()));
        Yaml closed =
                done.mapping() ? mapping(range, done.children()) : new Yaml.Sequence(source, range, done.children());
        return add(done.taken() ? closed : new Yaml.Scalar(source, range, "", Kind.REFUSED));
    }

    private Yaml.Mapping mapping(TextRange range, List<Yaml> children) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i + 1 < children.size(); i += 2) {
            enter(entries, children.get(i), children.get(i + 1));
        }
        return new Yaml.Mapping(source, range, entries);
    }

    private void enter(Map<String, Yaml.Entry> entries, Yaml key, Yaml value) {
        if (key.is(Kind.REFUSED)) {
            return;
        }
        if (!(key instanceof Yaml.Scalar name)) {
            report(key.range(), KEY.with(key.found()));
            return;
        }
        Yaml.Entry earlier = entries.putIfAbsent(name.value(), new Yaml.Entry(name, value));
        if (earlier != null) {
            int line = source.lineAt(earlier.key().range().start());
            report(key.range(), TWICE.with(MessageText.quoted(name.value()), line));
        }
    }

    private boolean isFirst(Event event) {
        if (!top.children().isEmpty()) {
            report(range(event), SECOND.with());
        }
        return top.children().isEmpty();
    }

    /** Whether a piece has a tag, which is reported. */
    private boolean isTagged(Optional<String> tag, TextRange range) {
        tag.ifPresent(name -> report(range, TAG.with(MessageText.quoted(written(range)))));
        return tag.isPresent();
    }

    /** A tag as it is written: the parser writes out the abbreviation {@code !!}. */
    private String written(TextRange range) {
        Matcher tag = TAG_START
                .matcher(source.text())
                .region(range.start(), source.text().length());
        return tag.lookingAt() ? tag.group() : source.text(range);
    }

    private TextRange range(Event event) {
        int start = event.getStartMark().map(Mark::getIndex).map(this::offset).orElse(0);
        return new TextRange(
                start, event.getEndMark().map(Mark::getIndex).map(this::offset).orElse(start));
    }

    private boolean add(Yaml child) {
        Branch branch = open.peek();
        branch.children().add(child);
        if (branch == top || !branch.endsEntry()) {
            return true;
        }
        entries++;
        if (branch.entries() > Limits.LIST_ENTRIES) {
            report(branch.lastEntry(), TOO_MANY.with(branch.mapping() ? "map" : "list", Limits.LIST_ENTRIES));
        } else if (entries > Limits.FILE_ENTRIES) {
            report(branch.lastEntry(), TOO_MANY_IN_ALL.with(Limits.FILE_ENTRIES));
        }
        return branch.entries() <= Limits.LIST_ENTRIES && entries <= Limits.FILE_ENTRIES;
    }

    private void report(TextRange range, String message) {
        problems.accept(new ConfigurationProblem(source, range, message));
    }
}
