package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.dump.NotAnExport;
import io.github.idealint.dump.PassedOver;
import io.github.idealint.dump.WikiExport;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.file.FileTree;
import io.github.idealint.issue.IssueFile;
import io.github.idealint.mail.MailFile;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.PlainMarkup;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.Position;
import io.github.idealint.text.QuotedPage;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Reads the texts of pages from files, as many as the memory of a run holds.
 *
 * @param context what the run starts from
 * @param selection what the user chose
 * @param tree the files that may be read
 * @param allowance how many pages the run can still take in
 * @param passedOver who is notified of each page of an export that is left out, with its name
 */
record PageTexts(
        RunContext context,
        PageSelection selection,
        FileTree tree,
        PageAllowance allowance,
        BiConsumer<PassedOver, String> passedOver) {

    private static final MessageTemplate EMPTY = new MessageTemplate("there are no pages in {}.{}");

    /** The pages of some files of a run, by whose layout a profile is chosen if none is named. */
    static List<SourceText> of(RunPages pages, List<Path> files) {
        return new PageTexts(
                        pages.context(), pages.selection(), pages.tree(), new PageAllowance(), (reason, page) -> {})
                .of(files);
    }

    /** The pages of some files; of those that the run cannot take in as well, the first stands for all. */
    List<SourceText> of(List<Path> some) {
        List<SourceText> all = new ArrayList<>();
        int next = 0;
        while (next < some.size() && !allowance.isUsedUp()) {
            List<SourceText> read = of(some.get(next));
            all.addAll(read);
            next += allowance.isUsedUp() && read.isEmpty() ? 0 : 1;
        }
        if (next < some.size()) {
            all.add(left(some.subList(next, some.size())));
        }
        return all;
    }

    private SourceText left(List<Path> unread) {
        return SourceText.damaged(
                root().pathOf(unread.get(0)),
                Embedding.at(new Position(1, 1)),
                "",
                PageAllowance.left("file", "read", unread.size() - 1L));
    }

    private ReactorRoot root() {
        return context.build().root();
    }

    private List<SourceText> of(Path file) {
        String name = root().pathOf(file);
        Optional<PipedPage> piped = selection.piped().filter(page -> page.file().equals(file));
        if (piped.isPresent()) {
            byte[] bytes = piped.get().read(context);
            return bodies(name, bytes, !piped.get().isNamed())
                    .map(pages -> demanded(name, pages))
                    .orElseGet(() -> admitted(piped.get().page(name, bytes)));
        }
        if (IssueFile.isNamed(name) || MailFile.isNamed(name)) {
            return demanded(name, bodies(file));
        }
        return WikiExport.isNamed(name) ? demanded(name, exported(file)) : admitted(root().read(file, tree));
    }

    private List<SourceText> admitted(SourceText page) {
        boolean isWikitext = MarkupChoice.builtIn().isWikitext(page);
        return Stream.of(isWikitext ? QuotedPage.of(page).orElse(page) : page)
                .filter(allowance::admits)
                .toList();
    }

    private List<SourceText> demanded(String name, List<SourceText> pages) {
        if (selection.failOnNoSources() && pages.isEmpty()) {
            throw new CannotCheck(EMPTY.with(quoted(name), RunPages.MAY_LACK));
        }
        return pages;
    }

    private List<SourceText> bodies(Path file) {
        try {
            byte[] bytes = tree.read(file, Limits.BODIES_BYTES + 1);
            return bodies(root().pathOf(file), bytes, false).orElseThrow();
        } catch (IOException failure) {
            return List.of(root().unreadable(file, failure));
        }
    }

    /** The issues or mails that something holds, by its name or, without one, by how it begins; empty if it is a page. */
    private Optional<List<SourceText>> bodies(String name, byte[] bytes, boolean isUnnamed) {
        if (isUnnamed ? IssueFile.isLike(bytes) : IssueFile.isNamed(name)) {
            return Optional.of(issues(name, bytes));
        }
        boolean isMail = isUnnamed ? MailFile.isLike(bytes) : MailFile.isNamed(name);
        return isMail ? Optional.of(MailFile.read(name, bytes, allowance, PageTexts::ending)) : Optional.empty();
    }

    /** The ending of names of files with the markup that a text looks like. */
    static String ending(String text) {
        return PlainMarkup.likelier(SourceText.of("", text)) == Markup.MARKDOWN ? "md" : "wiki";
    }

    private List<SourceText> issues(String name, byte[] bytes) {
        try {
            return IssueFile.read(name, bytes, allowance);
        } catch (IssueFile.NoIssue reason) {
            throw new CannotCheck(reason.getMessage(), reason);
        }
    }

    private List<SourceText> exported(Path file) {
        String name = root().pathOf(file);
        try (InputStream bytes = tree.open(file)) {
            return WikiExport.read(
                    name, bytes, allowance, (reason, title) -> passedOver.accept(reason, name + " (" + title + ")"));
        } catch (NotAnExport reason) {
            throw new CannotCheck(reason.getMessage(), reason);
        } catch (IOException failure) {
            return List.of(root().unreadable(file, failure));
        }
    }
}
