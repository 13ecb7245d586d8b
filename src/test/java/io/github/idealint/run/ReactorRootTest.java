package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.file.FileTree;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorRootTest {

    @TempDir
    private Path temp;

    private Path folder;
    private ReactorRoot root;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectories(temp.resolve("build/root"));
        root = new ReactorRoot(folder);
    }

    @Test
    void namesAPageByItsPathFromTheRoot() {
        assertThat(root.pathOf(folder.resolve("docs/src/ideas/über uns.wiki")))
                .isEqualTo("docs/src/ideas/über uns.wiki");
    }

    @Test
    void namesAPageElsewhereByTheWayThere() {
        assertThat(root.pathOf(temp.resolve("drafts/a.wiki"))).isEqualTo("../../drafts/a.wiki");
    }

    @Test
    void readsAPageByteByByte() throws IOException {
        Path page = write("a.wiki", "\uFEFF== Ä ==\r\n");
        assertThat(root.read(page, FileTree.around(folder)).text()).isEqualTo("\uFEFF== Ä ==\r\n");
        assertThat(root.read(page, FileTree.around(folder)).path()).isEqualTo("a.wiki");
    }

    @Test
    void readsNoMoreOfAHugeFileThanSaysThatItIsHuge() throws IOException {
        Path page = folder.resolve("huge.wiki");
        try (RandomAccessFile file = new RandomAccessFile(page.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertThat(root.read(page, FileTree.around(folder)).text()).hasSize(4 * SourceText.LONGEST + 3);
    }

    @Test
    void remembersThatAPageIsNotUtf8() throws IOException {
        Path page = Files.write(folder.resolve("latin.wiki"), "Zoë".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(root.read(page, FileTree.around(folder)).malformedAt()).hasValue(2);
    }

    @Test
    void saysWhichPageCannotBeRead() {
        SourceText gone = root.read(folder.resolve("gone.wiki"), FileTree.around(folder));
        assertThat(gone.text()).isEmpty();
        assertThat(gone.damage())
                .contains("'gone.wiki' cannot be read (there is no such file or folder)."
                        + " Replace it with a regular file inside the checkout that Maven is allowed to read.");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
