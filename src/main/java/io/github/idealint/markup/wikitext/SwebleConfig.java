package io.github.idealint.markup.wikitext;

import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Namespaces;
import java.util.Set;
import java.util.regex.Pattern;
import org.sweble.wikitext.parser.WikitextWarning.WarningSeverity;
import org.sweble.wikitext.parser.nodes.WikitextNodeFactory;
import org.sweble.wikitext.parser.parser.LinkBuilder.LinkType;
import org.sweble.wikitext.parser.utils.SimpleParserConfig;

/** What Sweble takes for an address, an extension tag or a namespace; each call is a step of the page's budget. */
final class SwebleConfig extends SimpleParserConfig {

    /** The schemes that MediaWiki links by default (manual: $wgUrlProtocols), and {@code tel:}. */
    private static final Set<String> PROTOCOLS = Set.of("""
            // http:// https:// ftp:// ftps:// sftp:// ssh:// git:// svn:// irc:// ircs:// gopher:// telnet://
            nntp:// worldwind:// mms:// redis:// bitcoin: geo: magnet: mailto: matrix: news: news:// sip: sips:
            sms: tel: urn: xmpp:
            """.split("\\s+"));

    private static final Set<String> SWITCHES = Set.of("""
            TOC NOTOC FORCETOC NOEDITSECTION NEWSECTIONLINK NONEWSECTIONLINK NOGALLERY HIDDENCAT
            EXPECTUNUSEDCATEGORY INDEX NOINDEX STATICREDIRECT NOTITLECONVERT NOTC NOCONTENTCONVERT NOCC
            """.split("\\s+"));

    private static final Set<String> NAMESPACES = Set.of(
            "file",
            "image",
            "media",
            "category",
            "user",
            "user talk",
            "talk",
            "project",
            "help",
            "template",
            "special");

    private static final Pattern PROTOCOL_AHEAD = Pattern.compile("\\s*+:?+([a-zA-Z]{1,12}+:)?(//)?");

    private static final Pattern ENCODED = Pattern.compile(
            "<!--[^<>]{0,500}-->|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});|(?:%[0-9a-fA-F]{2})+");

    /** What no name holds however it is written: angle, square and curly brackets, and the bar. */
    private static final Pattern UNFIT =
            Pattern.compile("(?i)%(?:3[ce]|5[bd]|7[b-d])|&(?:lt|gt|lbrack|rbrack|lbrace|rbrace|verbar"
                    + "|#0{0,4}(?:60|62|91|93|12[3-5])|#x0{0,4}(?:3[ce]|5[bd]|7[b-d]));");

    private static final String NOTHING = "(?!)";

    private final Budget budget;
    private final Namespaces namespaces;
    private final WikitextNodeFactory nodes;

    SwebleConfig(Budget budget, Namespaces namespaces) {
        super(true, true, false, false);
        this.budget = budget;
        this.namespaces = namespaces;
        this.nodes = budget.nodes(this);
    }

    @Override
    public WikitextNodeFactory getNodeFactory() {
        // The superclass calls this before the fields are set.
        return nodes == null ? super.getNodeFactory() : nodes;
    }

    @Override
    public boolean isGatherRtData() {
        tick();
        return true;
    }

    @Override
    public boolean isWarningsEnabled() {
        tick();
        return false;
    }

    @Override
    public boolean isWarningLevelEnabled(WarningSeverity severity) {
        tick();
        return false;
    }

    @Override
    public boolean isUrlProtocol(String protocol) {
        tick();
        return PROTOCOLS.contains(LetterCase.lower(protocol));
    }

    @Override
    public LinkType classifyTarget(String target) {
        if (opensLikeAnAddress(target) || target.strip().startsWith("::")) {
            return LinkType.INVALID;
        }
        return target.strip().startsWith("../")
                ? LinkType.PAGE
                : super.classifyTarget(readable(namespaces.inEnglish(target)));
    }

    /** A name without what MediaWiki takes out or decodes before it looks at it: comments, references, percent-encodings. */
    private static String readable(String target) {
        return ENCODED.matcher(target).replaceAll(hidden -> isUnfit(hidden.group()) ? "<" : "x");
    }

    private static boolean isUnfit(String hidden) {
        return !hidden.startsWith("<") && UNFIT.matcher(hidden).find();
    }

    private static boolean opensLikeAnAddress(String target) {
        var ahead = PROTOCOL_AHEAD.matcher(target);
        return ahead.lookingAt()
                && PROTOCOLS.contains(LetterCase.lower(ahead.group().strip()));
    }

    @Override
    public boolean isNamespace(String name) {
        return NAMESPACES.contains(LetterCase.lower(name.strip().replace('_', ' ')));
    }

    @Override
    public boolean isValidPageSwitchName(String name) {
        return SWITCHES.contains(LetterCase.upper(name));
    }

    @Override
    public boolean isValidExtensionTagName(String name) {
        return TagNames.isExtension(name);
    }

    @Override
    public boolean isRedirectKeyword(String keyword) {
        return keyword.equalsIgnoreCase("#redirect");
    }

    @Override
    public boolean isValidXmlEntityRef(String name) {
        return true;
    }

    @Override
    public String resolveXmlEntity(String name) {
        return null;
    }

    /** Letters around a link belong to its text on the wiki, and to nothing here. */
    @Override
    public String getInternalLinkPrefixPattern() {
        return NOTHING;
    }

    @Override
    public String getInternalLinkPostfixPattern() {
        return NOTHING;
    }

    private void tick() {
        if (budget != null) {
            budget.tick();
        }
    }
}
