package io.github.idealint.page;

import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Outline.View;
import io.github.idealint.markup.PlainMarkup;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.PageWords;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.PageOrigin;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads an outline as a page of ideas, by the labels of a profile. Every outline has a page; nothing is judged here. */
public final class IdeaPageReader {

    private final Profile profile;
    private final FieldLabels.Known known;
    private final List<String> phrases;

    /** A reader for pages that a profile describes. */
    public IdeaPageReader(Profile profile) {
        this.profile = profile;
        this.known = FieldLabels.Known.of(profile);
        this.phrases = profile.template().phrases();
    }

    /** The page of an outline. */
    public IdeaPage read(Outline outline) {
        FieldLabels labels = new FieldLabels(outline, known);
        List<Line> all = UnjudgedLines.withoutTemplates(new LineReader(outline).lines(), outline, profile);
        PageName name = PageName.of(outline.source(), profile.round());
        boolean free = known.flat() && !profile.page().onePerPage();
        TextRanges unseen = UnjudgedLines.templateRanges(outline, profile);
        List<Transclusion> calls = transclusions(
                outline,
                labels,
                free ? unseen : new TextRanges(List.of(outline.source().range())));
        List<Piece> first = free ? PieceReader.read(outline, all, labels, unseen) : List.of();
        IdeaPage.Kind kind = new PageKind(profile, name, outline, calls)
                .of(
                        all,
                        part -> free ? FreeIdeas.areIn(first, labels) : hasIdeaFields(part, labels),
                        part -> !FieldReader.read(labels, part).fields().isEmpty());
        List<Line> lines = UnjudgedLines.withoutHidden(all, outline, kind);
        List<Title> titles = titles(outline, lines, labels, kind);
        List<Link> links = links(outline);
        List<Idea> laidOut =
                free ? List.of() : ideas(lines, titles, labels, kind, context(outline, links, Optional.empty()));
        boolean more = free ? lines != all : laidOut.stream().anyMatch(OtherNotations::mayHoldMore);
        List<Piece> pieces = more ? PieceReader.read(outline, lines, labels, unseen) : first;
        PeopleReader.Context anyway = context(outline, links, Optional.of(profile.words()));
        Optional<PlainMarkup> foreign =
                kind == IdeaPage.Kind.OTHER || outline.obstacle().isPresent()
                        ? Optional.empty()
                        : PlainMarkup.other(outline.source(), outline.notation().markup());
        return new IdeaPage(
                outline.source(),
                name,
                kind,
                outline.notation(),
                lines,
                titles,
                headings(outline),
                IdeaPage.isRedirect(all, outline.source()) || kind == IdeaPage.Kind.OTHER || foreign.isPresent()
                        ? List.of()
                        : free
                                ? new FreeIdeas(labels, anyway)
                                        .read(
                                                pieces,
                                                titles,
                                                kind,
                                                outline.source()
                                                        .origin()
                                                        .filter(PageOrigin::isAlone)
                                                        .isPresent())
                                : new OtherNotations(labels, pieces, anyway).read(laidOut),
                links,
                calls,
                DirectiveReader.read(outline),
                UnjudgedLines.literals(outline, all, pieces),
                outline.unclosed(),
                foreign,
                outline.obstacle());
    }

    private List<Title> titles(Outline outline, List<Line> lines, FieldLabels labels, IdeaPage.Kind kind) {
        Map<Integer, Boolean> isLabel = lines.stream()
                .filter(line -> line.is(Line.Kind.HEADING))
                .collect(Collectors.toMap(line -> line.content().range().end(), labels::isLabel));
        return outline.sections().stream()
                .flatMap(section -> section.heading().stream())
                .filter(heading -> !isUnderline(outline, heading))
                .filter(heading -> Optional.ofNullable(isLabel.get(
                                outline.passage(heading.title()).trim().range().end()))
                        .filter(label -> !label || isSection(heading, kind))
                        .isPresent())
                .map(heading -> title(outline, heading))
                .toList();
    }

    /** Whether a heading is nothing but marks, which authors mean as a line below a title. */
    private static boolean isUnderline(Outline outline, Heading heading) {
        String title = outline.passage(heading.title()).text();
        return !title.isEmpty() && title.chars().allMatch(mark -> mark == '=');
    }

    /** Whether a heading is that of a part of the round, though it may be called like a field: {@code == Mentors ==}. */
    private boolean isSection(Heading heading, IdeaPage.Kind kind) {
        return kind == IdeaPage.Kind.ROUND
                && heading.level() < profile.page().titleLevel().orElse(0);
    }

    private static Title title(Outline outline, Heading heading) {
        Passage text = outline.passage(heading.title()).trim();
        return new Title(heading.range(), heading.level(), text);
    }

    private static List<Title> headings(Outline outline) {
        TextRanges hidden = outline.hidden(View.PAGE);
        return outline.sections().stream()
                .flatMap(section -> section.heading().stream())
                .filter(heading -> !hidden.overlap(heading.range()))
                .map(heading -> title(outline, heading))
                .toList();
    }

    private List<Idea> ideas(
            List<Line> lines,
            List<Title> titles,
            FieldLabels labels,
            IdeaPage.Kind kind,
            PeopleReader.Context context) {
        Predicate<List<Line>> hasIdeaFields = part -> hasIdeaFields(part, labels);
        SortedMap<Integer, Title> byPlace = new TreeMap<>();
        titles.forEach(title -> byPlace.put(title.range().start(), title));
        List<IdeaFinder.Part> parts = kind == IdeaPage.Kind.ROUND
                ? InlineIdeas.find(lines, profile.page(), titles, profile.words(), hasIdeaFields)
                : IdeaFinder.find(lines, profile.page(), titles, hasIdeaFields).stream()
                        .map(part -> part.endingBefore(byPlace, profile.words()))
                        .toList();
        return parts.stream().map(part -> idea(part, byPlace, labels, context)).toList();
    }

    private static boolean hasIdeaFields(List<Line> lines, FieldLabels labels) {
        return Idea.hasIdeaFields(FieldReader.read(labels, lines).fields());
    }

    private PeopleReader.Context context(Outline outline, List<Link> links, Optional<PageWords> words) {
        NavigableMap<Integer, Link> byPlace = new TreeMap<>();
        links.forEach(link -> byPlace.putIfAbsent(link.range().start(), link));
        List<TextRange> struck = outline.inlines().stream()
                .filter(inline -> words.isPresent() && inline instanceof Inline.Struck)
                .map(Inline::range)
                .toList();
        return new PeopleReader.Context(phrases, words, byPlace, struck);
    }

    private static Idea idea(
            IdeaFinder.Part part, SortedMap<Integer, Title> titles, FieldLabels labels, PeopleReader.Context context) {
        Line last = part.lines().get(part.lines().size() - 1);
        TextRange range = part.lines().get(0).range().cover(last.range());
        List<Title> own = List.copyOf(titles.subMap(range.start(), range.end()).values());
        Optional<Title> title = part.titled() ? own.stream().findFirst() : Optional.empty();
        List<Line> body = part.titled() ? part.lines().subList(1, part.lines().size()) : part.lines();
        FieldReader.FieldsAndProse content = FieldReader.read(labels, body);
        return new Idea(
                range,
                title.map(heading -> heading.text().range()).orElseGet(() -> firstWritten(part.lines())),
                title,
                own.subList(title.isPresent() ? 1 : 0, own.size()),
                content.fields(),
                content.prose(),
                PeopleReader.read(content.fields(), Form.MENTORS, context),
                PeopleReader.read(content.fields(), Form.PEOPLE, context));
    }

    private static TextRange firstWritten(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.is(Line.Kind.BLANK))
                .findFirst()
                .orElse(lines.get(0))
                .range();
    }

    private static List<Link> links(Outline outline) {
        return outline.inlines().stream()
                .flatMap(inline -> Link.of(inline, outline).stream())
                .toList();
    }

    private static List<Transclusion> transclusions(Outline outline, FieldLabels labels, TextRanges unseen) {
        GuessedArguments guessed = new GuessedArguments(outline, labels);
        TextRanges onPage = outline.hidden(View.PAGE);
        TextRanges included = outline.hidden(View.INCLUDED);
        return outline.inlines().stream()
                .filter(Inline.TransclusionCall.class::isInstance)
                .map(Inline.TransclusionCall.class::cast)
                .map(call -> new Transclusion(
                        call.range(),
                        outline.passage(call.name()).trim(),
                        Transclusion.called(call, outline),
                        !onPage.overlap(call.range()),
                        !included.overlap(call.range()),
                        unseen.overlap(call.range()) ? List.of() : guessed.guesses(call)))
                .toList();
    }
}
