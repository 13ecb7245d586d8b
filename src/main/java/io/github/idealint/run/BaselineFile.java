package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.baseline.Baseline;
import io.github.idealint.baseline.BaselineFormat;
import io.github.idealint.baseline.BaselineFormat.InvalidBaseline;
import io.github.idealint.file.Checkout;
import io.github.idealint.file.FileTree;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file of a baseline. Only a parameter names it: a branch that brings a file of this name changes nothing.
 *
 * @param file where it is
 * @param pages the run whose findings it knows
 */
record BaselineFile(Path file, RunPages pages) {

    static final String NAME = "idealint-baseline.json";

    private static final MessageTemplate MISSING =
            new MessageTemplate("there is no baseline {}. Check the path, or write the baseline with 'mvn {}'.");
    private static final MessageTemplate UNREADABLE =
            new MessageTemplate("the baseline {} cannot be read ({}). Correct this, or write it again with 'mvn {}'.");
    private static final MessageTemplate UNWRITABLE = new MessageTemplate(
            "the baseline {} cannot be written ({}). Correct this, or name another file with '-Didealint.baseline'.");
    private static final MessageTemplate TOO_LARGE =
            new MessageTemplate("the baseline {} has more than {} bytes, the most that idealint reads.");
    private static final MessageTemplate INVALID = new MessageTemplate("the baseline is damaged: {}:{}");
    private static final MessageTemplate JUDGED = new MessageTemplate(
            "the baseline {} is in the checkout of the pages, whose authors could change it, and 'allowSuppressions' is false. Name a file outside the checkout, or leave out 'baseline'.");
    private static final MessageTemplate UNUSED = new MessageTemplate(
            "There is a baseline {}, but no parameter names it, so it has no effect. To use it, set '-Didealint.baseline={}'.");

    /** The file that a user names, or that of the whole build. */
    static BaselineFile of(Optional<Path> named, RunPages pages) {
        return new BaselineFile(
                named.orElseGet(() -> pages.root().folder().resolve(NAME))
                        .toAbsolutePath()
                        .normalize(),
                pages);
    }

    /** Logs that the build has a baseline which nobody names. */
    void logUnused() {
        if (Files.isRegularFile(file)) {
            pages.log().info(UNUSED.with(quoted(name()), name()));
        }
    }

    /** Its path for messages. */
    String name() {
        return pages.root().pathOf(file);
    }

    /** How to call the goal that writes it. */
    String command() {
        boolean usual = file.equals(pages.root().folder().resolve(NAME));
        return pages.context().goal("baseline") + (usual ? "" : " -Didealint.baseline=" + name());
    }

    /**
     * What is known.
     *
     * @throws CannotCheck if there is no such file, if it is damaged, or if those who are judged could change it
     */
    Baseline read() {
        if (!pages.selection().allowSuppressions() && isAmongPages()) {
            throw new CannotCheck(JUDGED.with(quoted(name())));
        }
        return readIfThere().orElseThrow(() -> new CannotCheck(MISSING.with(quoted(name()), command())));
    }

    /** The same, where there may be none yet. */
    Optional<Baseline> readIfThere() {
        FileTree tree = FileTree.around(file.getParent());
        if (tree.lacks(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = tree.read(file, Limits.BASELINE_BYTES + 1);
            if (bytes.length > Limits.BASELINE_BYTES) {
                throw new CannotCheck(TOO_LARGE.with(quoted(name()), Limits.BASELINE_BYTES));
            }
            return Optional.of(BaselineFormat.read(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new CannotCheck(UNREADABLE.with(quoted(name()), IoReason.of(failure), command()), failure);
        } catch (InvalidBaseline mistake) {
            throw new CannotCheck(INVALID.with(name(), mistake.getMessage()), mistake);
        }
    }

    /**
     * Whether it lies among the pages, or one checkout holds both. Marks of a checkout between the two, such as a folder
     * {@code .git} beside the pages or a submodule, part nothing: the branch can bring them.
     */
    private boolean isAmongPages() {
        return pages.sources().stream()
                .map(source -> source.toAbsolutePath().normalize())
                .anyMatch(source -> sharesCheckout(source, file) || sharesCheckout(real(source), real(file)));
    }

    private static boolean sharesCheckout(Path source, Path file) {
        Path both = source;
        while (both != null && !file.startsWith(both)) {
            both = both.getParent();
        }
        return source.equals(both) || both != null && Checkout.around(both).isPresent();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path;
        }
    }

    /**
     * Writes it as a whole.
     *
     * @throws CannotCheck if that is not possible
     */
    void write(Baseline baseline) {
        try {
            FileTree.around(file.getParent()).write(file, BaselineFormat.write(baseline));
        } catch (IOException failure) {
            throw new CannotCheck(UNWRITABLE.with(quoted(name()), IoReason.of(failure)), failure);
        }
    }
}
