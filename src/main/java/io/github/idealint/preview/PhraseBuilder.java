package io.github.idealint.preview;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.preview.StyledText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts characters together to runs, and runs to phrases. */
final class PhraseBuilder {

    private final List<InlineContent> bits = new ArrayList<>();
    private final List<StyledText> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<LinkTarget> target = Optional.empty();
    private Set<Style> styles = Set.of();
    private Optional<Severity> mark = Optional.empty();

    void add(InlineContent.Call call) {
        endPhrase();
        bits.add(call);
    }

    void lineBreak() {
        endRun();
        runs.add(StyledText.lineBreak());
    }

    void add(Optional<LinkTarget> where, String seen, Set<Style> looks, Optional<Severity> found) {
        if (!where.equals(target)) {
            endPhrase();
            target = where;
        }
        if (!looks.equals(styles) || !found.equals(mark)) {
            endRun();
            styles = looks;
            mark = found;
        }
        text.append(seen);
    }

    /** All of it. */
    List<InlineContent> bits() {
        endPhrase();
        return List.copyOf(bits);
    }

    private void endRun() {
        if (!text.isEmpty()) {
            runs.add(new StyledText(text.toString(), styles, mark));
            text.setLength(0);
        }
    }

    private void endPhrase() {
        endRun();
        if (!runs.isEmpty()) {
            bits.add(new InlineContent.Phrase(target, runs));
            runs.clear();
        }
    }
}
