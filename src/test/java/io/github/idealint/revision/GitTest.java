package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.engine.LinkScope;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A real git in a real folder; every link on the pages is one word, {@code link1}, {@code link2} and so on. */
@EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
class GitTest extends RepositoryOfPages {

    @Test
    void findsNothingWhereNothingChanged() throws Exception {
        assertThat(changed("HEAD", "docs/a.wiki", "b.wiki")).isEmpty();
    }

    @Test
    void findsChangedAndAddedLines() throws Exception {
        write("docs/a.wiki", "link1\nlink9\nlink2 changed\nlink3\n");
        assertThat(changed("HEAD", "docs/a.wiki", "b.wiki")).containsExactly("link9", "link2");
    }

    @Test
    void findsWhatWasCommittedSinceToo() throws Exception {
        write("b.wiki", "link4\nlink5\n");
        commit();
        write("docs/a.wiki", "link1\n\nlink2\nlink3\nlink6\n");
        assertThat(changed("HEAD~1", "docs/a.wiki", "b.wiki")).containsExactly("link6", "link5");
        assertThat(changed("HEAD", "docs/a.wiki", "b.wiki")).containsExactly("link6");
    }

    @Test
    void takesAllOfANewPage() throws Exception {
        write("docs/new page.wiki", "link7\nlink8\n");
        assertThat(changed("HEAD", "docs/new page.wiki")).containsExactly("link7", "link8");
        git("add", ".");
        assertThat(changed("HEAD", "docs/new page.wiki")).containsExactly("link7", "link8");
    }

    @Test
    void findsALinkThatEndsOnAChangedLine() throws Exception {
        write("b.wiki", "link4\nend\n");
        LinkScope scope = new Git(repository).changedSince("HEAD", List.of("b.wiki"));
        var wanted = scope.on(page(repository, file("b.wiki")));
        assertThat(wanted.test(new TextRange(0, 9))).isTrue();
        assertThat(wanted.test(new TextRange(0, 6))).isFalse();
    }

    @Test
    void countsLinesAsGitDoes() throws Exception {
        write("b.wiki", "x\rx\rx\nlink1\r\nlink2\r\n");
        commit();
        write("b.wiki", "x\rx\rx\nlink1\r\nlink3\r\n");
        assertThat(changed("HEAD", "b.wiki")).containsExactly("link3");
    }

    @Test
    void isNotMisledByUsersSettings() throws Exception {
        git("config", "diff.noprefix", "true");
        git("config", "color.ui", "always");
        git("config", "diff.external", "false");
        write(".gitattributes", "*.wiki binary\n");
        write("b.wiki", "link4\nlink5\n");
        assertThat(changed("HEAD", "b.wiki")).containsExactly("link5");
    }

    @Test
    void readsNamesOfAllLetters() throws Exception {
        write("docs/Füße [1].wiki", "link1\n");
        commit();
        write("docs/Füße [1].wiki", "link1\nlink2\n");
        assertThat(changed("HEAD", "docs/Füße [1].wiki")).containsExactly("link2");
    }

    @Test
    void worksBelowTheRepositorysRoot() throws Exception {
        write("docs/a.wiki", "link1\n\nlink2\nlink3 changed\n");
        write("b.wiki", "link4\nlink5\n");
        assertThat(links(repository.resolve("docs"), "HEAD", "docs/a.wiki", "b.wiki"))
                .containsExactly("link3", "link5");
    }

    @Test
    void readsNamesThatLookLikeOptionsOrSpanLines() throws Exception {
        for (String name : List.of("-z.wiki", ":a.wiki", "*.wiki", "a\tb\u0001.wiki", "c\nd.wiki", "e\"f.wiki")) {
            write(name, "link1\n");
            commit();
            write(name, "link1\nlink2\n");
            assertThat(changed("HEAD", name)).as(name).containsExactly("link2");
        }
    }

    @Test
    void takesLineEndsOfACheckoutForNoChange() throws Exception {
        write("b.wiki", "link4\nlink5\n");
        commit();
        write("b.wiki", "link4\r\nlink5\r\nlink6\r\n");
        assertThat(changed("HEAD", "b.wiki")).containsExactly("link6");
    }

    @Test
    void takesAllOfWhatWasALinkOrASubmodule() throws Exception {
        Files.createSymbolicLink(file("c.wiki"), Path.of("b.wiki"));
        GitAtHand.run(Files.createDirectory(file("sub")), "init", "-q");
        Path own = repository;
        repository = file("sub");
        write("d.wiki", "link7\n");
        commit();
        repository = own;
        commit();
        assertThat(changed("HEAD", "sub/d.wiki", "c.wiki")).containsExactly("link7", "link4");
    }

    @Test
    void findsTheRepositoryFromAFolderBehindALink() throws Exception {
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), file("docs"));
        write("docs/a.wiki", "link1\n\nlink2\nlink3 changed\n");
        assertThat(new Git(linked)
                        .changedSince("HEAD", List.of("a.wiki"))
                        .on(SourceText.of("a.wiki", "link1\n\nlink2\nlink3 changed\n"))
                        .test(new TextRange(0, 5)))
                .isFalse();
    }
}
