package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.rule.builtin.value.VisibleLineScan.Hit;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags links whose address is still to be filled in: no address, '#', an example's host. */
@RuleInfo(id = "placeholder-link", summary = "A link whose address is still to be filled in", severity = Severity.ERROR)
public final class PlaceholderLink implements Rule {

    private static final MessageTemplate PLACEHOLDER = new MessageTemplate(
            "{} is a placeholder, not a real link. Link to the page that you mean, or remove the placeholder.");

    private static final String TEXT = "(?:[\\s\\h]++[^\\[\\]]{0,300}+)?";

    /** {@code [[]]}, {@code [[|text]]}, {@code [[#|text]]} */
    private static final Pattern EMPTY_PAGE =
            Pattern.compile("\\[\\[[\\s\\h]*+#?[\\s\\h]*+(?:\\|[^\\[\\]]{0,300}+)?]]");

    /** {@code [# text]}, {@code [URL]}, {@code [insert link here]} */
    private static final Pattern EMPTY_ADDRESS =
            Pattern.compile("(?<![\\[\\p{L}\\p{N}_)\\]])\\[(?:#" + TEXT + "|(?:URL|LINK)" + TEXT
                    + "|(?i:(?:(?:add|insert|put)\\s)?(?:a\\s|the\\s)?(?:url|link)(?:\\shere)?))](?![\\](])");

    /** {@code [text]()}, {@code [text](#)}, {@code [text](URL)}. */
    private static final Pattern NO_ADDRESS = Pattern.compile(
            "(?i)|#|\\.{2,9}|…|x{3,9}|todo|tb[ad]|(?:(?:add|insert|put)[-_ ])?(?:your[-_ ]|the[-_ ])?(?:url|link|address)(?:[-_ ]?here)?");

    private static final Pattern TO_TOP = Pattern.compile("(?i)\\b(?:top|back|up)\\b|[↑⬆]");

    private static final Pattern ELLIPSIS =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}/=])https?://(?:www\\.)?(?:\\.{2,9}|…|<[^<>]{0,60}>(?![.][\\w-]))");

    /** {@code http://} with nothing after it. */
    private static final Pattern BARE =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}/=\\[\"'<>`])https?://(?=[,;).]?[ \\t]{0,50}+$)");

    private static final Pattern EXAMPLE = Pattern.compile("(?:www\\.)?example\\.com");
    private static final Pattern WORD = Pattern.compile(
            "(?:https?|url|uri|link|links|address|host|hostname|domain|site|website|web|page|homepage|here|todo|tbd|xxx|"
                    + "example|placeholder)");
    private static final Pattern YOURS = Pattern.compile("(?:www\\.)?(?:your|my)[-_]?"
            + "(?:site|website|domain|url|link|host|page|project|server|company|organi[sz]ation|org|name)(?:\\..*)?");

    /** The example of messages, read as every link is. */
    private static final Optional<WebAddress> OF_MESSAGES = WebAddress.of(ExampleValues.LINK);

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Stream<Finding> hosts = WebLink.of(page, context)
                .filter(link -> link.isPlaceholder() && !LinkFlaw.isIn(link.target()))
                .map(link -> finding(link.range(), link.target()));
        VisibleLineScan lines = VisibleLineScan.of(page, context);
        boolean markdown = page.isMarkdown();
        Stream<Finding> empty = Stream.of(
                        markdown ? Stream.<Hit>of() : lines.find("[", EMPTY_PAGE),
                        lines.find("[", EMPTY_ADDRESS),
                        lines.find(":", ELLIPSIS),
                        lines.find(":", BARE))
                .flatMap(hits -> hits)
                .map(hit -> finding(hit.range(), hit.match().group()));
        return Stream.of(hosts, empty, markdown ? withoutAddress(page) : Stream.<Finding>of())
                .flatMap(findings -> findings);
    }

    /** Links of Markdown whose parentheses hold no address; one back to the top of the page is none of these. */
    private static Stream<Finding> withoutAddress(IdeaPage page) {
        return page.links().stream()
                .filter(link -> link.kind() == Link.Kind.PAGE && !page.isLiteral(link))
                .filter(link -> NO_ADDRESS.matcher(link.target().text().strip()).matches())
                .filter(link -> link.text()
                        .filter(text -> link.target().text().equals("#")
                                && TO_TOP.matcher(text.text()).find())
                        .isEmpty())
                .map(link -> finding(link.range(), page.source().text(link.range())));
    }

    /** Whether an address is none yet: {@code example.com}, {@code link}, {@code your-site.org}, an example of a message. */
    static boolean isPlaceholder(WebAddress address) {
        String host = address.host();
        return address.isWeb()
                && (EXAMPLE.matcher(host).matches()
                        || WORD.matcher(host).matches()
                        || YOURS.matcher(host).matches()
                        || isExampleOfMessages(address));
    }

    private static boolean isExampleOfMessages(WebAddress address) {
        return OF_MESSAGES
                .filter(example -> example.host().equals(address.host()))
                .filter(example -> example.path().equals(address.path()))
                .isPresent();
    }

    private static Finding finding(TextRange range, String found) {
        return Finding.at(range, PLACEHOLDER.with(quoted(found)));
    }
}
