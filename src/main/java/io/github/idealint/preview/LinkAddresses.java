package io.github.idealint.preview;

import io.github.idealint.markup.Inline;
import io.github.idealint.page.WikiTitle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where links lead, as far as a preview lets anybody go there. */
final class LinkAddresses {

    /** Of scripts, files and programs of the reader's computer nothing is here (RFC 3986, 3.1). */
    private static final Pattern HARMLESS =
            Pattern.compile("(?i)(?:(?:https?|ircs?)://|mailto:)[^\\s\\p{Cntrl}\\p{Z}\"'<>`\\\\]{1,4000}");

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("//[^/].*", Pattern.DOTALL);
    private static final Pattern UNSURE = Pattern.compile("[{}<>\\[\\]|]");
    private static final int LONGEST = 600;
    private static final String UP = "..";

    private LinkAddresses() {}

    /** Somewhere on the web; empty for what a browser had better not open. */
    static Optional<LinkTarget> web(String written) {
        String address = WITHOUT_SCHEME.matcher(written).matches() ? "https:" + written : written;
        return HARMLESS.matcher(address).matches() ? Optional.of(new LinkTarget.Web(address)) : Optional.empty();
    }

    /** A page of the wiki, or a place inside one, as a link on a page names it; empty for what cannot be read. */
    static Optional<LinkTarget> page(String written, WikiTitle from) {
        String link = written.strip().replaceFirst("^:", "");
        int mark = link.indexOf('#');
        String page = mark < 0 ? link : link.substring(0, mark);
        Optional<String> place = Optional.of(link.substring(page.length())).filter(rest -> rest.length() > 1);
        Optional<WikiTitle> title = page.isBlank() ? Optional.empty() : title(page, from);
        return title.isEmpty() && (!page.isBlank() || place.isEmpty())
                ? Optional.empty()
                : Optional.of(new LinkTarget.Page(title, place.map(rest -> rest.substring(1))));
    }

    /** The page that a transclusion calls (MediaWiki manual, Help:Transclusion); empty for what cannot be read. */
    static Optional<WikiTitle> called(Inline.Transclusion call, ParsedPage page) {
        String name = page.outline().passage(call.name()).trim().text();
        boolean own = name.startsWith("/") || name.startsWith(UP);
        return title(name.startsWith(":") ? name.substring(1) : own ? name : "Template:" + name, page.name());
    }

    private static Optional<WikiTitle> title(String written, WikiTitle from) {
        if (written.length() > LONGEST || UNSURE.matcher(written).find()) {
            return Optional.empty();
        }
        String rest = written.strip();
        boolean relative = rest.startsWith("/") || rest.equals(UP) || rest.startsWith(UP + "/");
        WikiTitle folder = relative ? from : WikiTitle.of("");
        while (rest.equals(UP) || rest.startsWith(UP + "/")) {
            folder = folder.folder();
            rest = rest.substring(Math.min(rest.length(), UP.length() + 1));
        }
        return Optional.of(folder.below(WikiTitle.of(rest))).filter(title -> !title.isEmpty());
    }
}
