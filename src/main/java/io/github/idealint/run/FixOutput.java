package io.github.idealint.run;

import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.fix.FixedPage;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Notation;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Translation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.nio.file.Path;
import java.util.List;

/**
 * A file to which the page of a run is written as it is fixed. What comes from a mail, an issue or an export has no file of
 * its own so far.
 *
 * @param file the file, which must not be there
 */
public record FixOutput(Path file) {

    private static final MessageTemplate EXISTS = new MessageTemplate(
            "there is already a file {}, and it is never overwritten. Choose another '-Didealint.output'.");
    private static final MessageTemplate NOT_ONE = new MessageTemplate(
            "'-Didealint.output' takes one page with ideas, and there are {}. Name the file of one page with '-Didealint.sources'.");
    private static final MessageTemplate OTHER_MARKUP = new MessageTemplate(
            "{} is written in {}, and some of it, such as a table, cannot be written in {}. Choose a name for '-Didealint.output' that ends in '{}'.");
    private static final MessageTemplate UNWRITABLE =
            new MessageTemplate("{} cannot be written ({}). Correct this, or choose another '-Didealint.output'.");

    /**
     * Writes the page.
     *
     * @param read the pages of the run
     * @param found those of them that have findings with fixes
     * @param root where the name of the file begins in messages
     * @return the page, before and after
     * @throws CannotCheck if there is not one page, or it cannot be written
     */
    FixedPage write(PageReadings read, List<FixedPage> found, ReactorRoot root) {
        List<SourceText> ideas = read.sources().stream()
                .filter(source -> read.wiki().page(source).stream()
                        .anyMatch(page -> page.kind() == IdeaPage.Kind.IDEA && !page.isUnreadable()))
                .toList();
        if (ideas.size() != 1) {
            throw new CannotCheck(NOT_ONE.with(ideas.size()));
        }
        SourceText source = ideas.get(0);
        FixedPage page = found.stream()
                .filter(fixed -> fixed.before() == source)
                .findFirst()
                .orElseGet(() -> new FixedPage(source, source, List.of(), List.of()));
        String text = text(page.after());
        NewFile fresh = fresh(root);
        fresh.demandFree();
        fresh.write(text);
        return page;
    }

    /** The text of a page in the markup that the name of the file stands for. */
    private String text(SourceText page) {
        MarkupParser parser = MarkupChoice.builtIn();
        Outline outline = parser.parse(page);
        String name = file.getFileName().toString();
        Notation wanted = parser.parse(SourceText.of(name, "")).notation();
        Markup markup = outline.notation().markup();
        if (wanted.markup() == markup) {
            return page.text();
        }
        return Translation.of(outline, wanted, text -> parser.parse(SourceText.of(name, text)))
                .orElseThrow(() -> new CannotCheck(OTHER_MARKUP.with(
                        page.label(),
                        called(markup),
                        called(wanted.markup()),
                        markup == Markup.WIKITEXT ? ".wiki" : ".md")));
    }

    private static String called(Markup markup) {
        return markup == Markup.WIKITEXT ? "wikitext" : "Markdown";
    }

    private NewFile fresh(ReactorRoot root) {
        return new NewFile(file.toAbsolutePath().normalize(), root, EXISTS, UNWRITABLE);
    }

    /** The file's name for messages. */
    String name(ReactorRoot root) {
        return fresh(root).name();
    }
}
