package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline.ExternalLink;
import io.github.idealint.markup.Inline.PageLink;
import io.github.idealint.markup.Inline.TransclusionCall;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sweble.wikitext.parser.nodes.WtNode;

/** Makes links of nodes; of double braces, those that name a page and no word of MediaWiki's own (Help:Magic words). */
final class LinkNodeReader {

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

    private static final Pattern COMMENT = Pattern.compile("<!--(?:(?!<!--|-->)[^\\n]){0,500}-->");
    private static final Pattern SILENT =
            Pattern.compile("\\{\\{\\s{0,9}(?:DISPLAYTITLE|DEFAULT(?:SORT(?:KEY)?|CATEGORYSORT)):");

    private static final int BRACKETS = 2;
    private static final String BRACES = "{{";

    private LinkNodeReader() {}

    /** The link of an internal link or an image; its text is all after the first bar. */
    static PageLink page(String text, List<PlacedNode> nodes, int index) {
        return page(text, nodes.get(index).range(), child(nodes, index, WtNode.NT_PAGE_NAME));
    }

    /** The link of a redirect. */
    static PageLink redirect(String text, List<PlacedNode> nodes, int index) {
        TextRange redirect = nodes.get(index).range();
        Optional<TextRange> name = child(nodes, index, WtNode.NT_PAGE_NAME);
        int start = text.lastIndexOf("[[", name.orElse(redirect).start());
        return page(text, new TextRange(Math.max(start, redirect.start()), redirect.end()), name);
    }

    private static PageLink page(String text, TextRange link, Optional<TextRange> name) {
        TextRange inside = new TextRange(link.start() + BRACKETS, link.end() - BRACKETS);
        TextRange target = name.filter(inside::contains).orElse(inside).trim(text);
        int bar = target.end();
        while (bar < inside.end() && text.charAt(bar) != '|') {
            bar++;
        }
        TextRange title = new TextRange(Math.min(bar + 1, inside.end()), inside.end()).trim(text);
        return new PageLink(link, target, Optional.of(title).filter(range -> !range.isEmpty()));
    }

    /** The link of an address in brackets. */
    static ExternalLink bracketed(String text, List<PlacedNode> nodes, int index) {
        TextRange link = nodes.get(index).range();
        TextRange address = child(nodes, index, WtNode.NT_URL).orElse(link);
        TextRange target = new TextRange(address.start(), UrlEnd.ofBracketed(text, address));
        TextRange title = new TextRange(target.end(), link.end() - 1).trim(text);
        return new ExternalLink(link, target, Optional.of(title).filter(range -> !range.isEmpty()), true);
    }

    /** The link of an address in running text. */
    static ExternalLink bare(String text, PlacedNode url) {
        TextRange target = new TextRange(url.start(), UrlEnd.ofBare(text, url.range()));
        return new ExternalLink(target, target, Optional.empty(), false);
    }

    /** The page a template pulls in, unless its name is one of the wiki's own words. */
    static Optional<TransclusionCall> transclusion(String text, List<PlacedNode> nodes, int index) {
        return child(nodes, index, WtNode.NT_NAME)
                .map(name -> name.trim(text))
                .filter(name -> isPage(COMMENT.matcher(text.substring(name.start(), name.end()))
                        .replaceAll("")
                        .strip()))
                .map(name -> new TransclusionCall(
                        braces(text, nodes.get(index).range(), name), name, ArgumentReader.of(text, nodes, index)));
    }

    /** Among the options of an image, Sweble counts the bar before a template in. */
    private static TextRange braces(String text, TextRange template, TextRange name) {
        int start = text.lastIndexOf(BRACES, name.start());
        return new TextRange(Math.max(start, template.start()), template.end());
    }

    /** Whether what stands in double braces sets something, and shows nothing (Help:Magic words). */
    static boolean isSilent(String text, TextRange template) {
        return SILENT.matcher(text).region(template.start(), template.end()).lookingAt();
    }

    /** Whether a bracket too many stands before a link, so that there is none: {@code [[[page]]]}. */
    static boolean isOneTooMany(String text, TextRange link) {
        int before = link.start();
        while (before > 0 && text.charAt(before - 1) == '[') {
            before--;
        }
        return (link.start() - before) % BRACKETS == 1;
    }

    /** Where the first node of a type stands inside another. */
    static Optional<TextRange> child(List<PlacedNode> nodes, int index, int type) {
        return nodes.subList(index + 1, nodes.get(index).last() + 1).stream()
                .filter(node -> node.type() == type && !node.range().isEmpty())
                .map(PlacedNode::range)
                .findFirst();
    }

    /** Whether a name in double braces is a page's, and no word that MediaWiki keeps for itself. */
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
