package io.github.idealint.maven;

import io.github.idealint.dump.NotAnExport;
import io.github.idealint.dump.WikiExport;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file with a page, or with many.
 *
 * @param root what its path starts from
 * @param file the file
 */
record PageFile(ReactorRoot root, Path file) {

    /** Its pages; that an export has none can be as it should be, or not. */
    List<SourceText> pages(boolean failOnNone) {
        if (!WikiExport.isNamed(name())) {
            return List.of(root.read(file));
        }
        List<SourceText> pages = exported();
        if (failOnNone && pages.isEmpty()) {
            throw new CannotCheck("there is no page in '" + name()
                    + "'. If that is as it should be, say -Didealint.failOnNoSources=false.");
        }
        return pages;
    }

    private List<SourceText> exported() {
        try (InputStream bytes = Files.newInputStream(file)) {
            return WikiExport.read(name(), bytes);
        } catch (NotAnExport reason) {
            throw new CannotCheck(reason.getMessage(), reason);
        } catch (IOException failure) {
            throw new CannotCheck("'" + name() + "' cannot be read (" + failure + ").", failure);
        }
    }

    private String name() {
        return root.pathOf(file);
    }
}
