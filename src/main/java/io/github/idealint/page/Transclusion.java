package io.github.idealint.page;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Another page pulled in.
 *
 * @param range all of it, with its braces
 * @param name the page's name as written, with a leading colon if it has one
 * @param called the name with its namespace in English
 * @param onPage whether it is pulled in when the page itself is looked at
 * @param included whether it is pulled in when the page is included in another
 * @param guesses what its arguments without a name seem to be, in order, where it looks like an idea and nothing says what
 *     they are: keys of fields, {@code title}, or nothing at all; none for all other calls
 */
public record Transclusion(
        TextRange range, Passage name, String called, boolean onPage, boolean included, List<String> guesses) {

    public Transclusion {
        guesses = List.copyOf(guesses);
    }

    /** The name in a call with its namespace in English. */
    static String called(Inline.TransclusionCall call, Outline outline) {
        return outline.source()
                .namespaces()
                .inEnglish(outline.passage(call.name()).text());
    }

    private static final Pattern TEMPLATE = Pattern.compile("(?i)template\\s{0,9}:.*", Pattern.DOTALL);

    /** Whether it names a page rather than a template: {@code {{:Name}}}, <code>{{User:Ann/Timer}}</code>. */
    public boolean isOfPage() {
        return namesPage(called);
    }

    /** Whether a name in braces, with its namespace in English, is that of a page rather than a template. */
    public static boolean namesPage(String called) {
        return called.startsWith(":")
                || WikiTitle.of(called).isInNamespace()
                        && !TEMPLATE.matcher(called).matches();
    }

    private boolean hasColon() {
        return called.startsWith(":");
    }

    /** The name of the page that it pulls in, if that is no template. */
    public WikiTitle target() {
        return WikiTitle.of(withoutHeading(called.substring(hasColon() ? 1 : 0)));
    }

    /** The page that its name means as it is written, without decoding or squeezing anything. */
    public WikiTitle writtenTarget() {
        return WikiTitle.ofInclusion(withoutHeading(called.substring(hasColon() ? 1 : 0)));
    }

    /** A name without its number sign and what follows: MediaWiki pulls in all of a page, whatever heading is named. */
    public static String withoutHeading(String name) {
        int mark = name.indexOf('#');
        return mark < 0 ? name : name.substring(0, mark);
    }
}
