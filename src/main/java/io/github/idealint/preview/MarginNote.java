package io.github.idealint.preview;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import java.util.Optional;

/**
 * A finding as the margin shows it.
 *
 * @param severity its severity
 * @param message its message
 * @param fix the title of its fix
 * @param rule the id of its rule
 * @param place the path, line and column where it begins: {@code Ideas/Timer.wiki:4:5}
 * @param block the id of the block that it is about; none if that block is not in the file
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
                diagnostic.source().place() + ":" + diagnostic.start(),
                block);
    }

    /** The name of its severity, capitalised: {@code Error}. */
    String severityName() {
        String word = severity.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
