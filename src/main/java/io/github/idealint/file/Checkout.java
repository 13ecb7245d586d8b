package io.github.idealint.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds the checkout that a file lies in. */
public final class Checkout {

    private static final int GIT = 3;
    private static final int MAVEN = 2;
    private static final int POM = 1;
    private static final int NO_MARK = 0;

    private Checkout() {}

    /**
     * The root of the checkout around a file or folder, which need not exist: the nearest folder with {@code .git}, else the
     * nearest with {@code .mvn}, else the topmost with a POM. What is behind a symbolic link that leads out of a checkout
     * counts as part of that one: a branch that links {@code target} to another checkout has not moved there.
     */
    public static Optional<Path> around(Path file) {
        Deque<Path> down = new ArrayDeque<>();
        for (Path here = file.toAbsolutePath().normalize(); here != null; here = here.getParent()) {
            down.push(here);
        }
        Optional<Path> root = Optional.empty();
        int best = NO_MARK;
        for (Path here : down) {
            if (root.isPresent() && !lies(here, root.get())) {
                return root;
            }
            int mark = mark(here);
            if (mark > best || mark == best && mark > POM) {
                root = Optional.of(here);
                best = mark;
            }
        }
        return root;
    }

    private static int mark(Path folder) {
        if (Files.exists(folder.resolve(".git"))) {
            return GIT;
        }
        if (Files.isDirectory(folder.resolve(".mvn"))) {
            return MAVEN;
        }
        return Files.isRegularFile(folder.resolve("pom.xml")) ? POM : NO_MARK;
    }

    private static boolean lies(Path file, Path folder) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException missing) {
            return false;
        }
    }
}
