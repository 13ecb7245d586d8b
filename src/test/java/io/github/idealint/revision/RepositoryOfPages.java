package io.github.idealint.revision;

import io.github.idealint.engine.LinkScope;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A repository with a page, and the links on its changed lines. */
abstract class RepositoryOfPages {

    static final Pattern LINK = Pattern.compile("link\\d+");

    @TempDir
    Path folder;

    Path repository;

    @BeforeEach
    void aRepository() throws Exception {
        repository = Files.createDirectories(folder.resolve("repository"));
        git("init", "-q");
        write("docs/a.wiki", "link1\n\nlink2\nlink3\n");
        write("b.wiki", "link4\n");
        commit();
    }

    List<String> changed(String revision, String... names) throws IOException {
        return links(repository, revision, names);
    }

    /** The links on changed lines, in the order of the files. */
    List<String> links(Path build, String revision, String... names) throws IOException {
        List<SourceText> pages = new ArrayList<>();
        for (String name : names) {
            pages.add(page(build, file(name)));
        }
        LinkScope scope = new Git(build)
                .changedSince(revision, pages.stream().map(SourceText::path).toList());
        return pages.stream()
                .flatMap(page -> LINK.matcher(page.text())
                        .results()
                        .filter(link -> scope.on(page).test(new TextRange(link.start(), link.end())))
                        .map(link -> link.group()))
                .toList();
    }

    static SourceText page(Path folder, Path file) throws IOException {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
        return SourceText.decode(path, Files.readAllBytes(file));
    }

    Path file(String name) {
        return repository.resolve(name);
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    void commit() throws Exception {
        git("add", ".");
        git("-c", "user.name=Kim", "-c", "user.email=kim@example.org", "commit", "-qm", "Change pages");
    }

    void git(String... arguments) throws Exception {
        GitAtHand.run(repository, arguments);
    }
}
