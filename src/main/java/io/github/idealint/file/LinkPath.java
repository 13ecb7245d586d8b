package io.github.idealint.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where symbolic links lead by their words alone, so that nobody learns whether there is anything outside a folder. */
final class LinkPath {

    /** As many as Linux follows; more are a loop. */
    private static final int MOST_LINKS = 40;

    private final Path top;
    private final Deque<Path> names = new ArrayDeque<>();
    private Path here;
    private int links;

    private LinkPath(Path top) {
        this.top = top;
        this.here = top;
    }

    /**
     * Whether a path stays in a folder, link by link, as the system follows them; a loop does.
     *
     * @param root the folder, as it is named
     * @param top the same folder, without links
     * @param file the path, absolute, beginning with either
     */
    static boolean staysIn(Path root, Path top, Path file) {
        if (!file.startsWith(root) && !file.startsWith(top)) {
            return false;
        }
        LinkPath path = new LinkPath(top);
        path.push((file.startsWith(root) ? root : top).relativize(file));
        return path.staysIn();
    }

    private boolean staysIn() {
        while (!names.isEmpty() && links <= MOST_LINKS && here.startsWith(top)) {
            Path next = here.resolve(names.pop());
            if (Files.isSymbolicLink(next)) {
                links++;
                follow(next);
            } else {
                here = next.normalize();
            }
        }
        return here.startsWith(top);
    }

    private void follow(Path link) {
        try {
            Path target = Files.readSymbolicLink(link);
            if (!target.isAbsolute()) {
                push(target);
            } else if (target.startsWith(top)) {
                here = top;
                push(top.relativize(target));
            } else {
                here = target.getRoot();
            }
        } catch (IOException gone) {
            names.clear();
        }
    }

    private void push(Path path) {
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            names.push(path.getName(i));
        }
    }
}
