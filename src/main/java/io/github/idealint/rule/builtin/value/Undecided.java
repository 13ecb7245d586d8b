package io.github.idealint.rule.builtin.value;

import java.util.regex.Pattern;

/** Tells a value that somebody still has to decide from one that is decided. */
public final class Undecided {

    private static final Pattern WHOLE = Pattern.compile(
            "(?i)[\\p{P}\\s]*+(?:tb[acd]|todo|unknown|unclear|undecided|pending|not (?:yet )?(?:known|decided)|n hours)?"
                    + "[\\p{P}\\s]*+");
    private static final Pattern DOUBT = Pattern.compile("(?i)^(?:maybe|perhaps|possibly|probably|potentially)\\b");
    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(?:tb[acd]\\b|(?:to be|yet to be|not yet|needs to be) (?:announced|confirmed|decided|defined|determined|found)\\b)");
    private static final Pattern ASKS = Pattern.compile("\\?[\\s)\\]]*+$");

    private Undecided() {}

    /** Whether a short value, such as a name or a level, is left open; an empty one is not. */
    public static boolean is(String value) {
        String told = value.strip();
        return !told.isEmpty()
                && (WHOLE.matcher(told).matches()
                        || DOUBT.matcher(told).find()
                        || LATER.matcher(told).find()
                        || ASKS.matcher(told).find());
    }
}
