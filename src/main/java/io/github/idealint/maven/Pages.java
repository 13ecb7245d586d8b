package io.github.idealint.maven;

import io.github.idealint.maven.IdeaFiles.Found;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The pages that a user chose.
 *
 * @param where where the run happens
 * @param sources the files and folders
 * @param includes what is a page in a folder
 * @param excludes what is none of that
 */
record Pages(BuildContext where, List<Path> sources, List<String> includes, List<String> excludes) {

    Pages {
        sources = sources.isEmpty() ? List.of(where.defaultSource()) : List.copyOf(sources);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Their files; that there is none somewhere can be as it should be, or not. */
    List<Path> files(boolean failOnNone) {
        Found found = IdeaFiles.of(includes, excludes).in(sources);
        if (failOnNone && !found.barren().isEmpty() && !where.mayLack(sources)) {
            throw new CannotCheck(complaint(found.barren().get(0))
                    + " If that is as it should be, say -Didealint.failOnNoSources=false.");
        }
        return found.files();
    }

    private String complaint(Path barren) {
        String name = where.root().folder().equals(barren) ? "." : where.root().pathOf(barren);
        return Files.exists(barren)
                ? "there is no page in '" + name + "'. A page is a file that fits " + String.join(", ", includes) + "."
                : "there is no file or folder '" + name + "'.";
    }
}
