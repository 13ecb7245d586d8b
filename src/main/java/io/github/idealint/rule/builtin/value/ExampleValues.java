package io.github.idealint.rule.builtin.value;

import java.util.List;

/**
 * The values that messages show as examples. Each is a placeholder to the rules, so that a page which only copies an
 * example from a message is not taken for finished.
 */
public final class ExampleValues {

    /** A person. */
    public static final String NAME = "Your Name";

    /** An address, at a domain that RFC 2606 keeps for examples. */
    public static final String EMAIL = "your.name@example.org";

    /** A person with an address, as details write both. */
    public static final String PERSON = NAME + " <" + EMAIL + ">";

    /** A chat channel. */
    public static final String CHANNEL = "#your-channel";

    /** An address on the web. */
    public static final String LINK = "https://example.org/your-page";

    /** The title of an idea. */
    public static final String TITLE = "Title of Your Idea";

    /** A remark after a level. */
    public static final String REMARK = "(what applicants should know)";

    /** A value that only its author knows; a rule finds it undecided. */
    public static final String OPEN = "…";

    private ExampleValues() {}

    /**
     * Those that are recognised by their words, written exactly like this. The link is not among them: it is recognised as an
     * address, with or without a text.
     */
    static List<String> phrases() {
        return List.of(NAME, EMAIL, CHANNEL, TITLE, REMARK);
    }
}
