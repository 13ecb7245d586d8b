package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.file.FileTree;
import io.github.idealint.fix.FixedPage;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
            "there is already a file {}, and nothing is written over it. Choose another '-Didealint.output'.");
    private static final MessageTemplate NOT_ONE = new MessageTemplate(
            "'-Didealint.output' takes one page with ideas, and there are {}. Name the file of one page with '-Didealint.sources'.");
    private static final MessageTemplate OTHER_MARKUP = new MessageTemplate(
            "{} is written in {}, so it cannot be written to {}. Let the name of the file end in '{}'.");
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
        demandMarkup(source, root);
        write(page.after().text(), root);
        return page;
    }

    private void demandMarkup(SourceText source, ReactorRoot root) {
        Markup markup = MarkupChoice.builtIn().parse(source).notation().markup();
        SourceText target = SourceText.of(file.getFileName().toString(), "");
        if (MarkupChoice.builtIn().parse(target).notation().markup() != markup) {
            boolean isWikitext = markup == Markup.WIKITEXT;
            throw new CannotCheck(OTHER_MARKUP.with(
                    source.label(), isWikitext ? "wikitext" : "Markdown", name(root), isWikitext ? ".wiki" : ".md"));
        }
    }

    private void write(String text, ReactorRoot root) {
        Path place = file.toAbsolutePath().normalize();
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new CannotCheck(EXISTS.with(name(root)));
        }
        try {
            FileTree.around(place.getParent()).write(place, text);
        } catch (IOException failure) {
            throw new CannotCheck(UNWRITABLE.with(name(root), IoReason.of(failure)), failure);
        }
    }

    /** The file's name for messages. */
    String name(ReactorRoot root) {
        return quoted(root.pathOf(file));
    }
}
