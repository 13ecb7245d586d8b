package io.github.idealint.rule.builtin.round;

import static io.github.idealint.text.MessageText.quoted;
import static io.github.idealint.text.MessageText.shortened;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.PageSummary;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import java.util.List;
import java.util.stream.Stream;

/** Flags ideas of a round that no round page includes, or in Markdown none links to in its lists. */
@RuleInfo(
        id = "orphan-idea",
        summary = "An idea of the round that no round page includes or lists",
        severity = Severity.WARNING,
        needs = RunKnowledge.OTHER_PAGES)
public final class OrphanIdea implements Rule {

    private static final MessageTemplate ORPHAN = new MessageTemplate(
            "No round page includes this idea, so readers of the round page will not find it. Add this line to {}: '{}'.");

    private static final MessageTemplate UNLISTED = new MessageTemplate(
            "No list of ideas links to this page, so readers of the list will not find it. Add this line to {}: '{}'.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (page.isRound() || page.ideas().isEmpty()) {
            return Stream.empty();
        }
        OrphanFinder orphans = OrphanFinder.of(context);
        return context.wiki().page(page.source()).stream()
                .filter(orphans::has)
                .map(summary -> finding(page, summary, orphans));
    }

    @Override
    public boolean mayFind(PageSummary page, RuleContext context) {
        return OrphanFinder.of(context).has(page);
    }

    private static Finding finding(IdeaPage page, PageSummary summary, OrphanFinder orphans) {
        if (page.isMarkdown()) {
            String listed = orphans.roundPage(summary)
                    .map(round -> path(round, page.source().path()))
                    .orElse(page.source().path());
            String title =
                    page.ideas().get(0).title().map(name -> name.text().text()).orElse(listed);
            String entry = page.notation().item(page.notation().link(shortened(listed), shortened(title)));
            String list = orphans.roundPage(summary)
                    .map(round -> quoted(round + ".md"))
                    .orElse("the list");
            return Finding.at(page.ideas().get(0).anchor(), UNLISTED.with(list, entry));
        }
        String where = orphans.roundPage(summary)
                .map(round -> quoted(round.toString()))
                .orElse("the round page");
        String line = page.notation().inclusion(shortened(orphans.name(summary)));
        return Finding.at(page.ideas().get(0).anchor(), ORPHAN.with(where, line));
    }

    /** The path of a file, seen from the folder of a round page. */
    private static String path(WikiTitle round, String file) {
        List<String> from = round.folder().parts();
        List<String> to = List.of(file.split("/"));
        int same = 0;
        while (same < from.size() && same < to.size() - 1 && from.get(same).equals(to.get(same))) {
            same++;
        }
        return "../".repeat(from.size() - same) + String.join("/", to.subList(same, to.size()));
    }
}
