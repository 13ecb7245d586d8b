package io.github.idealint.dump;

import java.util.Map;

/**
 * Walks over the markup of an export behind the XML parser, which has found it well-formed (W3C, Extensible Markup
 * Language 1.0).
 *
 * @param raw the export
 */
record XmlMarkupScanner(RawXml raw) {

    private static final String LITERAL = "<![CDATA[";
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    /** Goes past the next tag; whether it is a start and an end in one ({@code <text/>}). */
    boolean passTag() {
        passToTag();
        return passToTagEnd();
    }

    /** Goes to the next tag or declaration. */
    void passToTag() {
        do {
            raw.passUpTo('<');
        } while (passLiteral() || passComment());
    }

    private boolean passLiteral() {
        boolean starts = passLiteralStart();
        if (starts) {
            raw.passBehind("]]>");
        }
        return starts;
    }

    private boolean passToTagEnd() {
        boolean empty = false;
        while (!raw.isEmpty() && !raw.sees('>')) {
            char c = raw.pass();
            empty = c == '/';
            if (c == '"' || c == '\'') {
                raw.passBehind(String.valueOf(c));
            }
        }
        raw.passBehind(">");
        return empty;
    }

    /** Goes past a comment or an instruction, if one comes next. */
    boolean passComment() {
        if (raw.sees("<!--")) {
            raw.passBehind("-->");
            return true;
        }
        if (raw.sees("<?")) {
            raw.passBehind("?>");
            return true;
        }
        return false;
    }

    /** Goes past the start of a literal section ({@code CDATA}), if one comes next. */
    boolean passLiteralStart() {
        boolean starts = raw.sees(LITERAL);
        if (starts) {
            raw.passBehind(LITERAL);
        }
        return starts;
    }

    /** Goes past the end of a literal section, if it comes next. */
    boolean passLiteralEnd() {
        boolean ends = raw.sees("]]>");
        if (ends) {
            raw.passBehind("]]>");
        }
        return ends;
    }

    /** Goes past an entity or a character reference; what it stands for, nothing if that cannot be. */
    String passEntity() {
        raw.pass();
        String name = raw.passBehind(";");
        return name.startsWith("#") ? character(name) : ENTITIES.getOrDefault(name, "");
    }

    private static String character(String name) {
        try {
            int codePoint = name.startsWith("#x")
                    ? Integer.parseInt(name, 2, name.length(), 16)
                    : Integer.parseInt(name, 1, name.length(), 10);
            return Character.toString(codePoint);
        } catch (IllegalArgumentException none) {
            return "";
        }
    }
}
