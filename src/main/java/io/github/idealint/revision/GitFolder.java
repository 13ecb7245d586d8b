package io.github.idealint.revision;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.file.FileTree;
import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where git finds what it knows of a checkout (git, "Repository Layout"). In a checkout that is unpacked with its
 * {@code .git} a stranger may have planted links and paths there, by which git would read any file of this computer. So
 * git's folder has to lie in the checkout, without links. Those of worktrees and submodules lie elsewhere; they count if
 * they name the checkout in turn, which nobody can write there who only sent a branch.
 *
 * @param home what git knows of this checkout alone, such as {@code HEAD}
 * @param common what all worktrees share, such as {@code objects}; for most checkouts the same folder
 */
record GitFolder(Path home, Path common) {

    private static final MessageTemplate LINK = new MessageTemplate(
            "'linksSince' needs a git repository without symbolic links in its '.git', and {} is one."
                    + " Replace it with a copy of what it points to, or leave out 'linksSince'.");
    private static final MessageTemplate ALTERNATES = new MessageTemplate(
            "'linksSince' needs a git repository with all its objects, and this one names other places for them in"
                    + " '.git/objects/info/alternates'. Run 'git repack -a -d' and delete that file,"
                    + " or leave out 'linksSince'.");
    private static final MessageTemplate ELSEWHERE = new MessageTemplate(
            "'linksSince' needs the git repository of this checkout, but '.git' points to a folder elsewhere that does not"
                    + " point back to this checkout. Run 'git worktree repair' if this is a worktree,"
                    + " otherwise clone the repository again, or leave out 'linksSince'.");

    /** Nothing that is asked here makes git read them; some tools put links there. */
    private static final Set<String> UNREAD = Set.of("hooks", "modules", "worktrees", "lfs", "annex");

    private static final Pattern WORKTREE = Pattern.compile("(?m)^[ \\t]*+worktree[ \\t]*+=[ \\t]*+(\\S.*)$");
    private static final int LONGEST = 65_536;

    /**
     * Refuses a checkout whose git reads files elsewhere.
     *
     * @param top the folder that holds {@code .git}, without links
     * @throws GitException if it does, or if that cannot be found out
     */
    static void check(Path top) {
        try {
            GitFolder folder = of(top);
            if (!folder.belongsTo(top)) {
                throw new GitException(ELSEWHERE.with());
            }
            folder.refuseLinks(folder.home);
            folder.refuseLinks(folder.common);
            folder.refuseAlternates();
        } catch (IOException | InvalidPathException unreadable) {
            throw new GitException(ELSEWHERE.with(), unreadable);
        }
    }

    private static GitFolder of(Path top) throws IOException {
        Path git = top.resolve(".git");
        if (Files.isSymbolicLink(git)) {
            throw new GitException(LINK.with(quoted(".git")));
        }
        Path home = Files.isDirectory(git)
                ? git
                : top.resolve(text(git, git).replaceFirst("^gitdir: ", "")).toRealPath();
        Path common = home.resolve("commondir");
        return new GitFolder(
                home,
                Files.exists(common, LinkOption.NOFOLLOW_LINKS)
                        ? home.resolve(text(home, common)).toRealPath()
                        : home);
    }

    private boolean belongsTo(Path top) throws IOException {
        if (home.startsWith(top)) {
            return common.startsWith(top);
        }
        Optional<String> back = common.equals(home) ? submodule() : worktree();
        return back.isPresent() && home.resolve(back.get()).toRealPath().equals(top);
    }

    private Optional<String> worktree() throws IOException {
        return common.resolve("worktrees").equals(home.getParent())
                ? Optional.of(text(home, home.resolve("gitdir")).replaceFirst("/\\.git$", ""))
                : Optional.empty();
    }

    private Optional<String> submodule() throws IOException {
        return Optional.of(WORKTREE.matcher(text(home, home.resolve("config"))))
                .filter(Matcher::find)
                .map(setting -> setting.group(1).strip());
    }

    /** Of a link to nothing git reads nothing; editors lock files by such links. */
    private void refuseLinks(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes found) {
                return isUnread(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
                if (found.isSymbolicLink() && !isUnread(file) && Files.exists(file)) {
                    String inside = root.relativize(file).toString().replace('\\', '/');
                    throw new GitException(LINK.with(quoted(".git/" + inside)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }

            private boolean isUnread(Path file) {
                return root.equals(file.getParent())
                        && UNREAD.contains(file.getFileName().toString());
            }
        });
    }

    private void refuseAlternates() throws IOException {
        Path alternates = common.resolve("objects/info/alternates");
        if (Files.exists(alternates, LinkOption.NOFOLLOW_LINKS)
                && text(common, alternates).lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"))) {
            throw new GitException(ALTERNATES.with());
        }
    }

    /** The tree is git's folder itself, since no other tree lets anybody read in it. */
    private static String text(Path tree, Path file) throws IOException {
        return new String(new FileTree(List.of(tree)).read(file, LONGEST), StandardCharsets.UTF_8).strip();
    }
}
