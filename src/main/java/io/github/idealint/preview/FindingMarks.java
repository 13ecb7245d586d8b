package io.github.idealint.preview;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which characters of a page findings are about, and how severe the findings are. */
final class FindingMarks {

    private final Map<Severity, BitSet> marked = new EnumMap<>(Severity.class);

    private FindingMarks(List<Diagnostic> diagnostics) {
        Arrays.stream(Severity.values()).forEach(severity -> marked.put(severity, new BitSet()));
        diagnostics.forEach(diagnostic -> {
            TextRange range = diagnostic.finding().range();
            marked.get(diagnostic.severity()).set(range.start(), range.end());
        });
    }

    /** The marks of the findings on one page. */
    static FindingMarks of(List<Diagnostic> diagnostics) {
        return new FindingMarks(diagnostics);
    }

    /** The marks of a text that is put together from several pages. */
    static FindingMarks of(OriginText text, Function<SourceText, List<Diagnostic>> diagnostics) {
        Map<SourceText, FindingMarks> byPage = new HashMap<>();
        FindingMarks marks = new FindingMarks(List.of());
        for (int at = 0; at < text.text().length(); at++) {
            int place = at;
            byPage.computeIfAbsent(text.piece(at).source(), source -> of(diagnostics.apply(source)))
                    .at(text.offset(at))
                    .ifPresent(severity -> marks.marked.get(severity).set(place));
        }
        return marks;
    }

    /** The severity of the worst finding about any character in a range. */
    Optional<Severity> in(TextRange range) {
        return Arrays.stream(Severity.values())
                .filter(severity -> {
                    int next = marked.get(severity).nextSetBit(range.start());
                    return next >= 0 && next < range.end();
                })
                .findFirst();
    }

    /** The severity of the worst finding about the character at an offset. */
    Optional<Severity> at(int offset) {
        return Arrays.stream(Severity.values())
                .filter(severity -> marked.get(severity).get(offset))
                .findFirst();
    }
}
