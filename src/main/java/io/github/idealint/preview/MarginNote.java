package io.github.idealint.preview;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import java.util.Optional;

/**
 * A finding as the margin tells it.
 *
 * @param severity how bad it is
 * @param message what was found
 * @param fix what would repair it
 * @param rule the id of the rule
 * @param place page, line and column
 * @param block what links in the file name the block by that it is about; none for a block that is not in the file
 */
record MarginNote(
        Severity severity, String message, Optional<String> fix, String rule, String place, Optional<String> block) {

    MarginNote {
        message = HtmlText.line(message);
        fix = fix.map(HtmlText::line);
        place = HtmlText.line(place);
    }

    static MarginNote of(Diagnostic diagnostic, Optional<String> block) {
        return new MarginNote(
                diagnostic.severity(),
                block.isPresent() ? diagnostic.finding().message() : diagnostic.message(),
                diagnostic.finding().fix().map(Fix::title),
                diagnostic.rule().id(),
                diagnostic.source().path() + ":" + diagnostic.start(),
                block);
    }

    /** The word of its severity, as a heading has it. */
    String word() {
        String word = severity.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
