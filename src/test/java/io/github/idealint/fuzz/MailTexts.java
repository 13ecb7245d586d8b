package io.github.idealint.fuzz;

import java.util.List;

/** E-mail addresses, and how people disguise and misspell them. */
public final class MailTexts {

    private static final List<String> SEEDS = List.of(
            "Ann Lee <ann.lee@example.org>, Kim Ode (kim@example.net)",
            "[mailto:ann@example.org Ann Lee] and [mailto:kim@example.net kim@example.net]",
            "ann at example dot org, ann (at) example.org, ann[AT]example[DOT]org",
            "<ann@example,org>; \"Ann Lee\" <\"ann lee\"@example.org>, mailto:ann@example.org?subject=Ideas",
            "https://lists.example.org/m/2020-ann@example.org/ or https://example.org/?who=ann%40example.org",
            "ann(Ann Lee)@example.org, kim (a(b)) @ (work) example.net, (Ann)ann@(home)example.org",
            "Ann (ann on IRC, @ann:example.org on Matrix), ann@@example.org, ann@[192.0.2.1], ann@localhost.");
    private static final List<String> PIECES = List.of(
            "@",
            "@@",
            " @ ",
            "%40",
            "\uFF20",
            " at ",
            "(at)",
            "[at]",
            "-at-",
            " dot ",
            "[dot]",
            "<",
            ">",
            "[mailto:",
            "mailto:",
            "]",
            " ",
            ",",
            ";",
            ".",
            "..",
            "-",
            "_",
            "+",
            "'",
            "''",
            "\"",
            "(",
            ")",
            "|",
            "/",
            "://",
            "?",
            "&",
            "=",
            "a",
            "ann",
            "a.b",
            "example.org",
            ".org",
            "1",
            "\u00E9",
            "\n",
            "http://",
            "[[",
            "]]",
            "#",
            ":",
            "*",
            "!");

    private MailTexts() {}

    /** Texts of the length of a long paragraph, and of many words. */
    public static FuzzTexts all() {
        return new FuzzTexts(SEEDS, PIECES, 20_000);
    }
}
