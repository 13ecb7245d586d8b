package io.github.idealint.preview;

import io.github.idealint.page.Transclusion;
import io.github.idealint.page.WikiTitle;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a link names, before it is known which pages are in the file. */
sealed interface LinkTarget {

    /**
     * An address on the web.
     *
     * @param address an address of a scheme that a browser may open
     */
    record Web(String address) implements LinkTarget {

        /** Schemes of scripts, files and programs of the reader's computer are not among them (RFC 3986, section 3.1). */
        private static final Pattern HARMLESS =
                Pattern.compile("(?i)(?:(?:https?|ircs?)://|mailto:)[^\\s\\p{Cntrl}\\p{Zs}\"<>]{1,4000}");

        private static final Pattern WITHOUT_SCHEME = Pattern.compile("//[^/].*", Pattern.DOTALL);
    }

    /**
     * A page of the same wiki, or a section of one.
     *
     * @param title the page; none for the page that the link is on
     * @param section the heading or anchor after the number sign
     */
    record Page(Optional<WikiTitle> title, Optional<String> section) implements LinkTarget {

        private static final Pattern INVALID = Pattern.compile("[{}<>\\[\\]|]");
        private static final Pattern MODIFIER = Pattern.compile("^(?i)\\s{0,9}(?:msg|msgnw|raw)\\s{0,9}:");

        /** What is done when a page is saved, and names with percent-encodings, which are no names in braces. */
        private static final Pattern NEVER_INCLUDED =
                Pattern.compile("^(?i)\\s{0,9}(?:safe)?subst\\s{0,9}:|%[0-9a-fA-F]{2}");

        private static final int MAX_LENGTH = 600;
        private static final String PARENT = "..";

        /**
         * The page that a link or a transclusion names, {@code /Sub} and {@code ../Sibling} among them (MediaWiki manual,
         * Help:Links); none if it is no valid name.
         *
         * @param from the page that the link is on
         */
        static Optional<WikiTitle> title(String written, WikiTitle from) {
            if (written.length() > MAX_LENGTH || INVALID.matcher(written).find()) {
                return Optional.empty();
            }
            String rest = written.strip();
            boolean relative = rest.startsWith("/") || rest.equals(PARENT) || rest.startsWith(PARENT + "/");
            WikiTitle folder = relative ? from : WikiTitle.of("");
            while (rest.equals(PARENT) || rest.startsWith(PARENT + "/")) {
                folder = folder.folder();
                rest = rest.substring(Math.min(rest.length(), PARENT.length() + 1));
            }
            return Optional.of(folder.below(WikiTitle.of(rest))).filter(title -> !title.isEmpty());
        }

        /** The page that {@code {{name}}} transcludes: a template, unless a colon or a slash says otherwise (Help:Transclusion). */
        static Optional<WikiTitle> transcluded(String written, WikiTitle from) {
            String name = Transclusion.withoutHeading(MODIFIER.matcher(written).replaceFirst(""))
                    .strip();
            if (name.startsWith("/") || name.startsWith(PARENT)) {
                return title(name, from);
            }
            if (NEVER_INCLUDED.matcher(written).find() || INVALID.matcher(name).find() || name.length() > MAX_LENGTH) {
                return Optional.empty();
            }
            WikiTitle title = WikiTitle.ofInclusion(name.startsWith(":") ? name.substring(1) : name);
            return Optional.of(
                            name.startsWith(":") || title.isInNamespace()
                                    ? title
                                    : WikiTitle.ofInclusion("Template:" + name))
                    .filter(found -> !found.name().isEmpty() || found.parts().size() > 1);
        }
    }

    /**
     * A page that is transcluded and does not exist.
     *
     * @param title its name
     */
    record AbsentPage(WikiTitle title) implements LinkTarget {}

    /** The target of {@code [address text]}; none if a browser should not open it. */
    static Optional<LinkTarget> web(String written) {
        String address = Web.WITHOUT_SCHEME.matcher(written).matches() ? "https:" + written : written;
        return Web.HARMLESS.matcher(address).matches() ? Optional.of(new Web(address)) : Optional.empty();
    }

    /**
     * The target of {@code [[page#section]]}; none if it names neither.
     *
     * @param from the page that the link is on
     */
    static Optional<LinkTarget> page(String written, WikiTitle from) {
        String link = written.strip().replaceFirst("^:", "");
        int sign = link.indexOf('#');
        String page = sign < 0 ? link : link.substring(0, sign);
        Optional<String> section = Optional.of(link.substring(page.length())).filter(rest -> rest.length() > 1);
        Optional<WikiTitle> title = page.isBlank() ? Optional.empty() : Page.title(page, from);
        return title.isEmpty() && (!page.isBlank() || section.isEmpty())
                ? Optional.empty()
                : Optional.of(new Page(title, section.map(rest -> rest.substring(1))));
    }
}
