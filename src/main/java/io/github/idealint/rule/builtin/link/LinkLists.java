package io.github.idealint.rule.builtin.link;

import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import io.github.idealint.text.Phrases;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists of links of a page's ideas: which entries have a link of any kind, and which ought to. */
final class LinkLists {

    /** What is meant as a link, though its markup may be wrong, or an inclusion that may hold one. */
    private static final Pattern MEANT =
            Pattern.compile("(?i)://|\\bwww\\.|\\[|\\{\\{|\\bmailto:|<[^<>@\\s]{1,99}@[^<>\\s]{1,99}>");

    private final IdeaPage page;
    private final Placeholders placeholders;
    private final UndecidedWords undecided;
    private final NothingWords nothing;
    private final TreeSet<Integer> linkStarts = new TreeSet<>();

    private LinkLists(IdeaPage page, Placeholders placeholders, UndecidedWords undecided, NothingWords nothing) {
        this.page = page;
        this.nothing = nothing;
        this.undecided = undecided;
        this.placeholders = placeholders;
        page.links().stream()
                .map(Link::range)
                .filter(range -> !page.isLiteral(range))
                .forEach(range -> linkStarts.add(range.start()));
    }

    /** The lists of a page, read once for all rules. */
    static LinkLists of(IdeaPage page, RuleContext context) {
        return context.onceOfPage(
                LinkLists.class,
                page,
                it -> new LinkLists(
                        it,
                        Placeholders.of(context),
                        UndecidedWords.of(context),
                        context.once(NothingWords.class, NothingWords::of)));
    }

    /**
     * The words of the profile for what is not there: {@code none}. Made once a run.
     *
     * @param whole a text of such words or none, and punctuation
     */
    private record NothingWords(Pattern whole) {

        static NothingWords of(Profile profile) {
            return new NothingWords(Pattern.compile(
                    "(?iu)[\\p{P}\\s\\h]*+(?:" + Phrases.of(profile.words().nothing(), " ") + ")?[\\p{P}\\s\\h]*+"));
        }

        boolean isAllOf(String text) {
            return whole.matcher(text).matches();
        }
    }

    /** The lists of an idea. */
    static Stream<Field> in(Idea idea) {
        return idea.fields(Meaning.LINKS).filter(field -> field.is(Form.LIST));
    }

    /** The entries of an idea's lists that ought to have a link and do not, nor do those above or below them. */
    Stream<Field.Item> plainItems(Idea idea) {
        return in(idea).flatMap(this::plainItems);
    }

    /** Whether a list is empty, left as the template has it, or has entries that ought to have a link. */
    boolean isUnfinished(Field list) {
        String text = list.value().text();
        return text.isBlank()
                || placeholders.areIn(text)
                || plainItems(list).findAny().isPresent();
    }

    private Stream<Field.Item> plainItems(Field list) {
        List<Field.Item> items = list.items();
        BitSet linked = linkedFamilies(items);
        return IntStream.range(0, items.size())
                .filter(i -> !linked.get(i) && items.get(i).depth() > 0)
                .mapToObj(items::get)
                .filter(this::oughtToLink);
    }

    /** An outermost entry and the nested ones below it are about one thing, and one link will do. */
    private BitSet linkedFamilies(List<Field.Item> items) {
        BitSet linked = new BitSet();
        int first = 0;
        for (int end = 1; end <= items.size(); end++) {
            if (end == items.size()
                    || items.get(first).depth() == 0
                    || items.get(end).depth() <= items.get(first).depth()) {
                if (items.subList(first, end).stream().anyMatch(this::isLinked)) {
                    linked.set(first, end);
                }
                first = end;
            }
        }
        return linked;
    }

    private boolean isLinked(Field.Item item) {
        Integer next = linkStarts.ceiling(item.range().start());
        return next != null
                        && next
                                < Math.max(
                                        item.range().end(), item.text().range().end())
                || MEANT.matcher(page.source().text(item.range())).find();
    }

    private boolean oughtToLink(Field.Item item) {
        String text = item.text().text();
        return !nothing.isAllOf(text)
                && !undecided.areIn(text)
                && !placeholders.areIn(text)
                && !page.isLiteral(item.range());
    }
}
