package io.github.idealint.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text of strangers as the log of a build may hold it. Build servers obey commands that they find there: GitHub those that
 * begin a line with {@code ::} or have {@code ##[} in it, Azure {@code ##vso[}, TeamCity {@code ##teamcity[}, Octopus
 * {@code ##octopus[}; GitLab, Travis CI and Buildkite fold lines by {@code section_start:}, {@code travis_fold:} and by
 * {@code ---}, {@code +++}, {@code ~~~} or {@code ^^^} before a blank at the start of a line. A backslash is put into each:
 * {@code ##\vso[}, {@code \::}. One is put in as well where some are there already, so that taking one out leads back.
 */
public final class LogText {

    /** The most characters (UTF-16 units) of a line; no line of idealint's own is nearly as long. */
    private static final int LONGEST = 4000;

    private static final String CUT = "…";

    /**
     * What .NET, which GitHub and Azure are written in, passes over when it compares texts by the rules of a language
     * (Default_Ignorable_Code_Point), but for what {@link Printable} replaces.
     */
    private static final String PASSED_OVER =
            "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}";

    private static final String GAP = "[" + PASSED_OVER + "]*+";
    private static final String NAME = "(?:[A-Za-z0-9_.-]" + GAP + ")*+\\[";

    private static final Pattern ANYWHERE = Pattern.compile("(?:#" + GAP + "#" + GAP + "(?=\\\\*+" + NAME + ")"
            + "|section_(?:start|end)(?=\\\\*+:\\d)|travis_(?:fold|time)(?=\\\\*+:(?:start|end)))");
    private static final Pattern AT_START = Pattern.compile(
            "^[\\s\\p{Z}" + PASSED_OVER + "]*+(?=\\\\*+(?::" + GAP + ":|(?:-{3}|\\+{3}|~{3}|\\^{3})(?: |$)))");

    private static final Pattern IN_JSON = Pattern.compile("(#" + GAP + ")#(?=" + GAP + NAME + ")");
    private static final Pattern FOLDS_IN_JSON =
            Pattern.compile("(section_(?:start|end)|travis_(?:fold|time)):(?=\\d|start|end)");

    private LogText() {}

    /** Lines that belong together, each of them {@link #line made harmless}, with line feeds between them. */
    public static String of(List<String> lines) {
        return lines.stream().map(LogText::line).collect(Collectors.joining("\n"));
    }

    /** A line: {@link Printable}, without commands, cut after 4,000 characters. */
    public static String line(String text) {
        String line = Printable.of(text.length() > LONGEST ? text.substring(0, cut(text)) + CUT : text);
        String inside = ANYWHERE.matcher(line).replaceAll("$0\\\\");
        return AT_START.matcher(inside).replaceFirst("$0\\\\");
    }

    private static int cut(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    /**
     * JSON of the same value in which no command stands, no control character and nothing that turns text around or ends a
     * line: they are written as {@code \}{@code u0023} and the like.
     *
     * @param json JSON (RFC 8259); strings are the only place in it where such characters can be
     */
    public static String json(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            append(json.charAt(i), safe);
        }
        String text = safe.toString();
        String inside = text.indexOf('#') < 0 ? text : IN_JSON.matcher(text).replaceAll("$1\\\\u0023");
        return inside.contains("section_") || inside.contains("travis_")
                ? FOLDS_IN_JSON.matcher(inside).replaceAll("$1\\\\u003a")
                : inside;
    }

    private static void append(char c, StringBuilder safe) {
        if (c < 0x7F) {
            safe.append(c);
        } else if (c <= 0x9F || Printable.isDirectional(c) || c == 0x2028 || c == 0x2029) {
            String hex = Integer.toHexString(c);
            safe.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        } else {
            safe.append(c);
        }
    }
}
