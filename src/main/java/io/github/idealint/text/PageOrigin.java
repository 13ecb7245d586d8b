package io.github.idealint.text;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a page comes from that is not a file of its own.
 *
 * @param kind what holds it
 * @param title its title, such as {@code Ideas/Timer}; what comes from standard input has none
 * @param noun what messages call it before its title, such as {@code issue #12}; empty for a page of a wiki
 * @param namespace the number of its namespace (MediaWiki manual, Namespace): 0 for articles, odd for talk
 * @param address where readers find it on the web
 * @param ending how names of files end whose markup it has, such as {@code md}; empty if the name of its file says it
 * @param isAlone whether nothing else came with it, so that it was meant to be read
 */
public record PageOrigin(
        Kind kind,
        Optional<String> title,
        Optional<String> noun,
        int namespace,
        Optional<String> address,
        Optional<String> ending,
        boolean isAlone) {

    /** What holds a page. */
    public enum Kind {
        /** An export of MediaWiki. */
        EXPORT,
        /** An issue of GitHub or GitLab, as their command-line tools print it. */
        ISSUE,
        /** A mail. */
        MAIL,
        /** What is piped to the run. */
        STANDARD_INPUT
    }

    public PageOrigin {
        Objects.requireNonNull(kind);
    }

    /** A page in an export of a wiki. */
    static PageOrigin export(String title, int namespace) {
        return new PageOrigin(
                Kind.EXPORT,
                Optional.of(title),
                Optional.empty(),
                namespace,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** A page that is piped to the run, with the ending of names whose markup it has, if no name was given to it. */
    public static PageOrigin standardInput(Optional<String> ending) {
        return new PageOrigin(
                Kind.STANDARD_INPUT, Optional.empty(), Optional.empty(), 0, Optional.empty(), ending, true);
    }

    /** A page in a file of its own that is quoted throughout, as in an answer to a mail. */
    static PageOrigin quoted() {
        return new PageOrigin(
                Kind.MAIL, Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty(), false);
    }

    /** The same if nothing else came with the page. */
    PageOrigin alone() {
        return new PageOrigin(kind, title, noun, namespace, address, ending, true);
    }

    /** What messages call the page: {@code 'Ideas/Timer'}, or {@code issue #12 'Boot timer'}; nothing without a title. */
    Optional<String> named() {
        return title.map(MessageText::quoted)
                .map(quoted -> noun.map(what -> what + " " + quoted).orElse(quoted));
    }

    /** The same in reports, where a page of a wiki needs no quotes: {@code Ideas/Timer}. */
    Optional<String> called() {
        return noun.isPresent() ? named() : title;
    }
}
