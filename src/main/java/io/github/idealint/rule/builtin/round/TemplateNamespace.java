package io.github.idealint.rule.builtin.round;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Link;
import io.github.idealint.page.Transclusion;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags inclusions of pages that MediaWiki takes for templates, for want of a colon, or for mere links. */
@RuleInfo(
        id = "template-namespace",
        summary = "An inclusion of a page without the colon, or written as a link",
        severity = Severity.WARNING,
        markups = Markup.WIKITEXT,
        needs = RunKnowledge.OTHER_PAGES)
public final class TemplateNamespace implements Rule {

    private static final MessageTemplate TEMPLATE = new MessageTemplate(
            "Without a colon, MediaWiki looks for a template named {}. To include the page, write {}.");
    private static final MessageTemplate LINK = new MessageTemplate(
            "Other lines here include pages, but this one only links to {}. To include it, write {}.");
    private static final MessageTemplate ADD_COLON = new MessageTemplate("Add the colon");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    /** A page of the main namespace below another; what starts with a slash or dots is found from the page itself. */
    private static final Pattern SUBPAGE = Pattern.compile("^[^:/.#|{}\\[\\]][^:/#|{}\\[\\]]*+/[^:#|{}\\[\\]]*");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return Stream.concat(
                page.transclusions().stream()
                        .filter(call -> !page.isLiteral(call.range()) && isMeantForAPage(call, context.wiki()))
                        .map(call -> withoutColon(call, page.notation())),
                linksAlone(page, PageFolders.of(page), context::wiki).map(link -> link(link, page.notation())));
    }

    /** Whether the name looks like that of a page below another, or is that of an idea of the run; and of no template. */
    private static boolean isMeantForAPage(Transclusion call, Wiki wiki) {
        String name = call.name().text();
        boolean bare = !call.isOfPage() && !name.startsWith("/") && !name.startsWith("..");
        boolean known = bare && isIdea(call.target(), wiki);
        return (known || SUBPAGE.matcher(name).matches()) && !wiki.has(WikiTitle.of("Template:" + name));
    }

    /** Whether an idea of the run has a name, all of it or what follows a slash. */
    private static boolean isIdea(WikiTitle name, Wiki wiki) {
        return wiki.named(name).stream()
                .anyMatch(named -> named.hasIdeaFields()
                        && (name.parts().size() > 1
                                || named.name().title().key().equals(name.key())));
    }

    private static Finding withoutColon(Transclusion call, Notation notation) {
        String name = call.name().text();
        return Finding.at(call.name().range(), TEMPLATE.with(quoted(name), quoted(notation.inclusion(name))))
                .fixedBy(Fix.safe(
                        ADD_COLON.text(), TextEdit.insert(call.name().range().start(), ":")));
    }

    /** Links alone on their lines where other lines of the page include pages of the same folder, or ideas of the run. */
    private static Stream<Link> linksAlone(IdeaPage page, PageFolders folders, Supplier<Wiki> wiki) {
        Set<TextRange> loose = page.lines().stream()
                .filter(Line::isLoose)
                .map(line -> line.content().range())
                .collect(Collectors.toSet());
        return page.links().stream()
                .filter(link -> link.kind() == Link.Kind.PAGE && link.text().isEmpty() && loose.contains(link.range()))
                .filter(link -> folders.hold(link.target().text())
                        || page.isRound()
                                && folders.haveAny()
                                && isIdea(WikiTitle.of(link.target().text()), wiki.get()))
                .filter(link -> !folders.include(link.target().text()))
                .filter(link -> !page.isLiteral(link));
    }

    private static Finding link(Link link, Notation notation) {
        String name = link.target().text().strip();
        String meant = notation.inclusion(name);
        return Finding.at(link.range(), LINK.with(quoted(name), quoted(meant)))
                .fixedBy(Fix.safe(WRITE.with(quoted(meant)), TextEdit.replace(link.range(), meant)));
    }
}
