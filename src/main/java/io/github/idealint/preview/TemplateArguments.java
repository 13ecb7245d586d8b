package io.github.idealint.preview;

import io.github.idealint.text.TextRange;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page is called with, by name or by number (MediaWiki manual: Help:Templates). */
final class TemplateArguments {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\{\\{([^{}|\\n]{1,100})(?:\\|([^{}]{0,2000}))?}}}");
    private static final int MOST_ROUNDS = 5;

    private final OriginText caller;
    private final Map<String, TextRange> values = new HashMap<>();

    private int unnamed;

    private TemplateArguments(OriginText caller) {
        this.caller = caller;
    }

    /**
     * The arguments of a call.
     *
     * @param inside what stands in its braces after the name
     */
    static TemplateArguments of(OriginText caller, TextRange inside) {
        TemplateArguments arguments = new TemplateArguments(caller);
        arguments.read(inside);
        return arguments;
    }

    private void read(TextRange inside) {
        String text = caller.text();
        int depth = 0;
        int start = -1;
        int equals = -1;
        for (int at = inside.start(); at < inside.end(); at++) {
            if (text.startsWith("{{", at) || text.startsWith("[[", at)) {
                depth++;
                at++;
            } else if (text.startsWith("}}", at) || text.startsWith("]]", at)) {
                depth--;
                at++;
            } else if (depth == 0 && text.charAt(at) == '|') {
                add(start, equals, at);
                start = at + 1;
                equals = -1;
            } else if (depth == 0 && equals < 0 && text.charAt(at) == '=') {
                equals = at;
            }
        }
        add(start, equals, inside.end());
    }

    private void add(int start, int equals, int end) {
        if (start < 0) {
            return;
        }
        if (equals < start) {
            unnamed++;
            values.put(String.valueOf(unnamed), new TextRange(start, end));
        } else {
            values.put(
                    caller.text().substring(start, equals).strip(), new TextRange(equals + 1, end).trim(caller.text()));
        }
    }

    /** A text with the values, or else the defaults, in the places of its parameters. */
    OriginText fillIn(OriginText text) {
        OriginText filled = text;
        for (int round = 0; round < MOST_ROUNDS && filled.text().contains("{{{"); round++) {
            filled = once(filled);
        }
        return filled;
    }

    private OriginText once(OriginText text) {
        OriginText.OriginBuilder filled = new OriginText.OriginBuilder();
        Matcher parameter = PARAMETER.matcher(text.text());
        int done = 0;
        while (parameter.find()) {
            TextRange value = values.get(parameter.group(1).strip());
            if (value != null || parameter.start(2) >= 0) {
                filled.add(text, done, parameter.start());
                if (value != null) {
                    filled.add(caller, value.start(), value.end());
                } else {
                    filled.add(text, parameter.start(2), parameter.end(2));
                }
                done = parameter.end();
            }
        }
        return filled.add(text, done, text.text().length()).build();
    }
}
