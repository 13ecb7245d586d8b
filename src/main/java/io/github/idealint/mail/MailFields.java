package io.github.idealint.mail;

import io.github.idealint.text.LetterCase;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/** The header of a mail or of one of its parts; of several fields with a name the first counts. */
final class MailFields {

    private final Map<String, RawField> fields = new HashMap<>();

    void take(Field field) {
        if (field instanceof RawField raw) {
            fields.putIfAbsent(raw.getNameLowerCase(), raw);
        }
    }

    /** The parameters of a field (RFC 2045, section 5.1), by their names in lower case. */
    Map<String, String> parameters(String field) {
        Map<String, String> parameters = new HashMap<>();
        Optional.ofNullable(fields.get(field))
                .ifPresent(raw -> RawFieldParser.DEFAULT
                        .parseRawBody(raw)
                        .getParams()
                        .forEach(pair -> parameters.putIfAbsent(
                                LetterCase.lower(pair.getName()),
                                Optional.ofNullable(pair.getValue()).orElse(""))));
        return parameters;
    }

    /** The name of the file that a part is, if it is one (RFC 2183, section 2.3). */
    Optional<String> fileName() {
        return Optional.ofNullable(parameters("content-disposition").get("filename"))
                .or(() -> Optional.ofNullable(parameters("content-type").get("name")))
                .map(MailFields::decoded);
    }

    /** The value of a field, words in other character sets (RFC 2047) decoded. */
    static String decoded(String words) {
        try {
            return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        } catch (RuntimeException broken) { // Hostile words make decoders throw anything.
            return words;
        }
    }
}
