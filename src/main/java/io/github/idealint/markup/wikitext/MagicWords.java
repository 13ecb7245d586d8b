package io.github.idealint.markup.wikitext;

import java.util.Set;
import java.util.regex.Pattern;

/** Distinguishes pages between double braces from the words that MediaWiki keeps for itself (Help:Magic words). */
final class MagicWords {

    private static final Pattern VARIABLE = Pattern.compile(
            "(?:(?:FULL|BASE|SUB|ROOT|TALK|SUBJECT|ARTICLE)?(?:PAGENAME|SPACE)|NAMESPACE|(?:TALK|SUBJECT|ARTICLE)PAGENAME)"
                    + "(?:E|NUMBER)?|(?:CURRENT|LOCAL|REVISION|NUMBEROF|NUMBERIN|PAGESIN|PROTECTION)[A-Z0-9]{1,20}"
                    + "|DISPLAYTITLE|DEFAULTSORT(?:KEY)?|DEFAULTCATEGORYSORT|SITENAME|SERVER(?:NAME)?|SCRIPTPATH"
                    + "|STYLEPATH|CONTENTLANG(?:UAGE)?|DIRECTIONMARK|DIRMARK|PAGELANGUAGE|PAGESIZE|PAGEID");

    private static final Pattern NO_TITLE = Pattern.compile("^$|[{}\\[\\]\\n]");

    private static final Set<String> FUNCTIONS = Set.of("""
            int ns nse lc lcfirst uc ucfirst urlencode anchorencode fullurl fullurle localurl localurle
            canonicalurl filepath formatnum plural grammar gender bidi padleft padright
            """.split("\\s+"));

    private MagicWords() {}

    /** Whether a name in double braces is a page's. */
    static boolean isPage(String name) {
        if (NO_TITLE.matcher(name).find() || name.startsWith("#") || name.equals("!") || name.equals("=")) {
            return false;
        }
        int colon = name.indexOf(':');
        String word = colon < 0 ? name : name.substring(0, colon);
        boolean function = colon > 0 && FUNCTIONS.contains(TagNames.lower(word));
        return !function && !VARIABLE.matcher(word.strip()).matches();
    }
}
