package io.github.idealint.preview;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What running text is made of. */
sealed interface InlineContent {

    /**
     * Text that leads to one place, or to none.
     *
     * @param target where it leads
     * @param runs the text, stretch by stretch; never empty
     */
    record Phrase(Optional<LinkTarget> target, List<StyledText> runs) implements InlineContent {

        public Phrase {
            runs = List.copyOf(runs);
        }

        /** Words of the preview's own. */
        static Phrase of(String text) {
            return new Phrase(Optional.empty(), List.of(StyledText.plain(text)));
        }

        /** The same with character references read. */
        Phrase decoded() {
            return new Phrase(
                    target,
                    runs.stream()
                            .map(run -> new StyledText(EntityText.read(run.text()), run.styles(), run.mark()))
                            .toList());
        }

        /** What readers see of it, without its looks. */
        String text() {
            return runs.stream().map(StyledText::text).collect(Collectors.joining());
        }

        /** The number of characters that readers see. */
        int length() {
            return runs.stream().mapToInt(run -> run.text().length()).sum();
        }

        boolean isBlank() {
            return runs.stream().allMatch(run -> run.text().isBlank() && !run.isBreak());
        }
    }

    /**
     * A place where another page is to stand.
     *
     * @param range all of the call, in the calling page
     * @param name the page that is called
     * @param mark the worst that was found of it
     */
    record Call(TextRange range, WikiTitle name, Optional<Severity> mark) implements InlineContent {

        Call(TextRange range, WikiTitle name) {
            this(range, name, Optional.empty());
        }

        Call marked(Optional<Severity> found) {
            return new Call(range, name, found);
        }
    }
}
