package io.github.idealint.preview;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A piece of inline content: a phrase, or a page that is to be put here. */
sealed interface InlineContent {

    /**
     * Text that is one link, or none.
     *
     * @param target where it links to
     * @param texts the text, in pieces of one style each; never empty
     */
    record Phrase(Optional<LinkTarget> target, List<StyledText> texts) implements InlineContent {

        public Phrase {
            texts = List.copyOf(texts);
        }

        /** A phrase of unstyled text that is no link. */
        static Phrase of(String text) {
            return new Phrase(Optional.empty(), List.of(StyledText.plain(text)));
        }

        /** A line break. */
        static Phrase lineBreak() {
            return new Phrase(Optional.empty(), List.of(StyledText.lineBreak()));
        }

        /** The same with its character references decoded. */
        Phrase decoded() {
            return new Phrase(target, texts.stream().map(StyledText::decoded).toList());
        }

        /** The same with some more styles. */
        Phrase with(Set<StyledText.Style> more) {
            return new Phrase(
                    target, texts.stream().map(styled -> styled.with(more)).toList());
        }

        /** Its text without styles. */
        String text() {
            return texts.stream().map(StyledText::text).collect(Collectors.joining());
        }

        /** The length of its text, in UTF-16 code units. */
        int length() {
            return texts.stream().mapToInt(styled -> styled.text().length()).sum();
        }

        boolean isBlank() {
            return texts.stream().allMatch(styled -> styled.text().isBlank() && !styled.isBreak());
        }
    }

    /**
     * A page that is transcluded here, not yet in its place.
     *
     * @param range the transclusion, {@code {{:name}}}, in the text that is shown
     * @param origin the same in the page that has it
     * @param title the name of the transcluded page
     * @param mark the severity of the worst finding in the range
     */
    record TranscludedPage(TextRange range, RenderedBlock.Origin origin, WikiTitle title, Optional<Severity> mark)
            implements InlineContent {

        TranscludedPage marked(Optional<Severity> severity) {
            return new TranscludedPage(range, origin, title, severity);
        }
    }
}
