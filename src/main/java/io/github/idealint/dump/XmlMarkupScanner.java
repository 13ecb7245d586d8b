package io.github.idealint.dump;

import java.util.Map;

/**
 * Follows the XML parser, which has found the markup of an export well-formed, over that markup (W3C, Extensible Markup
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
            raw.passAfter("]]>");
        }
        return starts;
    }

    private boolean passToTagEnd() {
        boolean empty = false;
        while (!raw.isEmpty() && !raw.sees('>')) {
            char c = raw.pass();
            empty = c == '/';
            if (c == '"' || c == '\'') {
                raw.passAfter(String.valueOf(c));
            }
        }
        raw.passAfter(">");
        return empty;
    }

    /** Goes past a comment or an instruction, if one comes next. */
    boolean passComment() {
        if (raw.sees("<!--")) {
            raw.passAfter("-->");
            return true;
        }
        if (raw.sees("<?")) {
            raw.passAfter("?>");
            return true;
        }
        return false;
    }

    /** Goes past the start of a literal section ({@code CDATA}), if one comes next. */
    boolean passLiteralStart() {
        boolean starts = raw.sees(LITERAL);
        if (starts) {
            raw.passAfter(LITERAL);
        }
        return starts;
    }

    /** Goes past the end of a literal section, if it comes next. */
    boolean passLiteralEnd() {
        boolean ends = raw.sees("]]>");
        if (ends) {
            raw.passAfter("]]>");
        }
        return ends;
    }

    /** Goes past an entity or a character reference; what it stands for, nothing if that cannot be. */
    String passEntity() {
        raw.pass();
        String name = raw.passAfter(";");
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
