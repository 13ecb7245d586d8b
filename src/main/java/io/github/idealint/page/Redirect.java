package io.github.idealint.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page that only points to another (MediaWiki manual, Help:Redirects). */
public final class Redirect {

    private static final String WORD = "#REDIRECT";
    private static final Pattern COLON = Pattern.compile("^\\s*+:");

    private Redirect() {}

    /** The page that another points to, if that is all it does. */
    public static Optional<WikiTitle> of(IdeaPage page) {
        return page.links().stream()
                .filter(link -> link.kind() == Link.Kind.PAGE)
                .findFirst()
                .filter(link -> begins(page.lines()))
                .map(link -> WikiTitle.of(COLON.matcher(link.target().text()).replaceFirst("")));
    }

    /** Whether lines begin as those of a redirect do. */
    static boolean begins(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.is(Line.Kind.BLANK))
                .limit(1)
                .anyMatch(line -> line.content().text().regionMatches(true, 0, WORD, 0, WORD.length()));
    }
}
