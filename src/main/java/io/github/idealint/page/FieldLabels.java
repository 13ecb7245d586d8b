package io.github.idealint.page;

import io.github.idealint.markup.Outline;
import io.github.idealint.page.Label.LabelStyle;
import io.github.idealint.page.LabelReader.Labelled;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.LabelIndex;
import io.github.idealint.profile.PageWords;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Recognises the lines that begin a field of a profile. */
final class FieldLabels {

    private final LabelReader reader;
    private final LinkTexts links;
    private final Known known;

    FieldLabels(Outline outline, Known known) {
        this.reader = new LabelReader(outline);
        this.links = new LinkTexts(outline);
        this.known = known;
    }

    /**
     * The labels of a profile, the same for all its pages.
     *
     * @param labels finds the field of a label
     * @param names all labels
     * @param flat whether no field belongs to a group
     * @param profile all that the profile says
     * @param wording finds the fields of labels that say more than the profile's
     */
    record Known(LabelIndex labels, List<String> names, boolean flat, Profile profile, LabelWording wording) {

        static Known of(Profile profile) {
            LabelIndex labels = new LabelIndex(profile.fields());
            return new Known(
                    labels,
                    LabelIndex.of(profile.fields()),
                    profile.fields().stream().noneMatch(FieldSpec::isDetail),
                    profile,
                    new LabelWording(labels, profile.words()));
        }

        Optional<FieldSpec> field(String label) {
            return labels.find(label);
        }
    }

    /**
     * A line that begins a field.
     *
     * @param spec the profile's field; empty if the profile doesn't know the label
     */
    record LabelledStart(Labelled labelled, Optional<FieldSpec> spec) {

        Label label() {
            return labelled.label();
        }

        boolean hasForm(FieldSpec.Form form) {
            return spec.isPresent() && spec.get().form() == form;
        }

        boolean isDetail() {
            return spec.isPresent() && spec.get().isDetail();
        }
    }

    /** The block field that a line begins: its label stands in running text or is a heading. */
    Optional<LabelledStart> block(Line line, boolean startsParagraph) {
        if (!line.isLoose() && !line.is(Line.Kind.HEADING)) {
            return Optional.empty();
        }
        Optional<Labelled> label = reader.read(line);
        if (label.isEmpty() || !isPlacedAsBlock(label.get().label(), line, startsParagraph)) {
            return Optional.empty();
        }
        Optional<LabelledStart> start = knownOrMisspelt(label.get());
        return start.isPresent() && start.get().isDetail() ? Optional.empty() : start;
    }

    private static boolean isPlacedAsBlock(Label label, Line line, boolean startsParagraph) {
        return label.style() != LabelStyle.PLAIN || line.is(Line.Kind.PROSE) && startsParagraph;
    }

    /** An unknown label is prose, unless it is strong and one or two letters away from a known one. */
    private Optional<LabelledStart> knownOrMisspelt(Labelled labelled) {
        Optional<FieldSpec> spec = known.field(labelled.label().name().text());
        boolean emphasised = labelled.label().style() == LabelStyle.STRONG
                || labelled.label().style() == LabelStyle.UNBALANCED;
        return spec.isPresent() || emphasised && isMisspelt(labelled)
                ? Optional.of(new LabelledStart(labelled, spec))
                : Optional.empty();
    }

    private boolean isMisspelt(Labelled labelled) {
        String name = labelled.label().name().text();
        return name.length() > 3 && Spelling.nearest(name, known.names()).isPresent();
    }

    /** The field that a line outside the group begins: a detail, or any field where the profile has no group. */
    Optional<LabelledStart> loose(Line line, boolean anyStyle) {
        Optional<Labelled> label = reader.read(line);
        if (label.isEmpty() || !(anyStyle && line.depth() <= 1 || isEmphasisedProse(label.get(), line))) {
            return Optional.empty();
        }
        Optional<FieldSpec> spec = known.field(label.get().label().name().text());
        return spec.isPresent() && (spec.get().isDetail() || known.flat())
                ? Optional.of(new LabelledStart(label.get(), spec))
                : Optional.empty();
    }

    private static boolean isEmphasisedProse(Labelled labelled, Line line) {
        return line.is(Line.Kind.PROSE)
                && labelled.label().style() != LabelStyle.PLAIN
                && labelled.label().style() != LabelStyle.HEADING;
    }

    /** The field that a line of the group begins, known or not. */
    Optional<LabelledStart> grouped(Line line) {
        Optional<Labelled> label = line.depth() > 1 ? Optional.empty() : reader.read(line);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Optional<FieldSpec> spec = known.field(label.get().label().name().text());
        return spec.isPresent() || looksLikeLabel(label.get().label(), line)
                ? Optional.of(new LabelledStart(label.get(), spec))
                : Optional.empty();
    }

    private static boolean looksLikeLabel(Label label, Line line) {
        String name = label.name().text();
        return line.is(Line.Kind.ITEM)
                || name.length() <= 30
                        && name.split(" ").length <= 3
                        && Character.isUpperCase(name.charAt(0))
                        && label.style() != LabelStyle.WITHOUT_COLON;
    }

    /** The fields that a label names; of a label for two fields both. */
    List<FieldSpec> fields(String label) {
        return known.wording().fields(label);
    }

    /** Whether a label names a field. */
    boolean isField(String label) {
        return !fields(label).isEmpty();
    }

    /** Whether one of some labels is of a field that nothing but an idea has. */
    boolean markIdea(List<Passage> labels) {
        return labels.stream().flatMap(label -> fields(label.text()).stream()).anyMatch(IdeaChoice::marksIdea);
    }

    /** The field with a key. */
    Optional<FieldSpec> byKey(String key) {
        return known.profile().field(key);
    }

    /** Whether a label names the title. */
    boolean isTitle(String label) {
        return known.wording().titleRank(label) < Integer.MAX_VALUE;
    }

    /** Whether one of some labels stands for those who apply, so that a table says who works on what: {@code Student}. */
    boolean nameApplicants(List<Passage> heads) {
        List<String> applicants = known.profile().words().sentences().applicants();
        return heads.stream()
                .map(head -> LetterCase.lower(head.text().strip()))
                .anyMatch(one -> applicants.contains(one) || applicants.contains(one + "s"));
    }

    /** Which of some labels names the title most surely; -1 if none does. */
    int titleAmong(List<String> labels) {
        return IntStream.range(0, labels.size())
                .filter(i -> isTitle(labels.get(i)) && !isField(labels.get(i)))
                .boxed()
                .min(Comparator.comparing(i -> known.wording().titleRank(labels.get(i))))
                .orElse(-1);
    }

    /** What the parameters of a template are, by name or number: keys of fields or labels; none of one that is not known. */
    Map<String, String> parameters(String template) {
        String key = WikiTitle.of(template).key();
        return known.profile().words().templates().entrySet().stream()
                .filter(known -> WikiTitle.of(known.getKey()).key().equals(key))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }

    /** What the programme expects. */
    Profile profile() {
        return known.profile();
    }

    /** What heads sections, and whom fields do not name. */
    PageWords words() {
        return known.profile().words();
    }

    /** A piece that is a label and nothing else, and no link either. */
    Optional<Piece.FieldStart> bare(Piece piece) {
        Passage text = piece.part().content();
        return known.field(text.text())
                .filter(field -> !links.isWhole(text))
                .map(field -> new Piece.FieldStart(
                        new Label(text.range(), text, LabelStyle.WITHOUT_COLON),
                        text.part(text.text().length(), text.text().length()),
                        List.of(field)));
    }

    /** The label of a piece, whether the profile knows it or not. */
    Optional<Piece.FieldStart> start(Piece piece) {
        return piece.place()
                .or(() -> reader.read(piece)
                        .map(labelled -> new Piece.FieldStart(
                                labelled.label(),
                                labelled.rest(),
                                fields(labelled.label().name().text()))));
    }

    /** Whether a heading is the label of a field. */
    boolean isLabel(Line heading) {
        return known.flat()
                ? isField(heading.content().text())
                : known.field(heading.content().text()).isPresent();
    }
}
