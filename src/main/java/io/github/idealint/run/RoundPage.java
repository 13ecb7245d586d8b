package io.github.idealint.run;

import static io.github.idealint.text.MessageText.didYouMean;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.draft.RoundEntry;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.file.FileReplacement;
import io.github.idealint.file.FileTree;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.page.PageName;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page that lists the ideas.
 *
 * @param file its file
 * @param tree the files among which it may be written
 * @param page the page
 */
record RoundPage(Path file, FileTree tree, IdeaPage page) {

    private static final MessageTemplate MISSING = new MessageTemplate(
            "there is no page {} to add the idea to.{} Set '-Didealint.round' to the path of its file.");
    private static final MessageTemplate UNREADABLE =
            new MessageTemplate("{} cannot be changed ({}). Correct this, or leave out '-Didealint.round'.");
    private static final MessageTemplate ADDED = new MessageTemplate("Added {} to {}.");
    private static final MessageTemplate ALREADY = new MessageTemplate("{} already shows the idea.");
    private static final MessageTemplate NO_PLACE =
            new MessageTemplate("{} lists no idea to add the new one after. Add this line where it belongs: {}");
    private static final MessageTemplate NOT_ADDED =
            new MessageTemplate("{} is left unchanged ({}). Add this line to it: {}");
    private static final MessageTemplate TO_ADD =
            new MessageTemplate("To show the idea, add this line to the page that lists the ideas: {}");

    /**
     * The page that a user means by the path of its file, from the module, or by its name in the wiki.
     *
     * @throws CannotCheck if there is none that can be changed
     */
    static RoundPage named(String name, RunPages pages, Profile profile) {
        Path path = pages.context().build().base().resolve(name);
        return Files.isRegularFile(path)
                ? of(path, FileTree.around(path), pages, profile)
                : pages.files().stream()
                        .filter(file -> names(file, pages, profile)
                                .anyMatch(WikiTitle.of(name).key()::equals))
                        .findFirst()
                        .map(file -> of(file, pages.tree(), pages, profile))
                        .orElseThrow(() -> new CannotCheck(MISSING.with(
                                quoted(name),
                                didYouMean(
                                        name,
                                        pages.files().stream()
                                                .flatMap(file -> names(file, pages, profile))
                                                .distinct()
                                                .toList()))));
    }

    private static Stream<String> names(Path file, RunPages pages, Profile profile) {
        return namesOf(file, pages, profile).stream().map(WikiTitle::key);
    }

    private static List<WikiTitle> namesOf(Path file, RunPages pages, Profile profile) {
        return PageName.of(SourceText.of(pages.root().pathOf(file), ""), profile.round())
                .names();
    }

    private static RoundPage of(Path file, FileTree tree, RunPages pages, Profile profile) {
        SourceText source = pages.root().read(file, tree);
        ReactorRoot.damage(source).ifPresent(reason -> {
            throw new CannotCheck(UNREADABLE.with(quoted(source.path()), reason));
        });
        return new RoundPage(
                file,
                tree,
                new IdeaPageReader(profile).read(MarkupChoice.builtIn().parse(source)));
    }

    /** Adds a new idea to the page that lists the ideas, or logs how to. */
    static void show(
            String title, Path idea, Optional<RoundPage> round, Notation notation, RunPages pages, Profile profile) {
        Path folder = idea.toAbsolutePath().normalize().getParent();
        List<WikiTitle> names = namesOf(idea, pages, profile);
        if (round.isPresent()) {
            Path from = round.get().file().toAbsolutePath().normalize().getParent();
            String path = ReactorRoot.slashed(from.relativize(folder.resolve(idea.getFileName())));
            round.get().add(new RoundEntry(title, names, path), pages);
        } else {
            RoundEntry entry = new RoundEntry(title, names, idea.getFileName().toString());
            pages.log().info(TO_ADD.with(entry.line(notation)));
        }
    }

    private void add(RoundEntry entry, RunPages pages) {
        String name = page.source().path();
        Optional<TextEdit> edit = entry.addTo(page);
        if (entry.isIn(page)) {
            pages.log().info(ALREADY.with(name));
        } else if (edit.isEmpty()) {
            pages.log().warn(NO_PLACE.with(name, entry.line(page.notation())));
        } else {
            write(edit.get(), entry, pages);
        }
    }

    private void write(TextEdit edit, RoundEntry entry, RunPages pages) {
        String before = page.source().text();
        String name = page.source().path();
        String line = edit.replacement().strip();
        try {
            new FileReplacement(tree, file).write(before, TextEdit.apply(before, List.of(edit)));
            pages.log().info(ADDED.with(line, name));
        } catch (IOException failure) {
            pages.log().warn(NOT_ADDED.with(name, IoReason.of(failure), line));
        }
    }
}
