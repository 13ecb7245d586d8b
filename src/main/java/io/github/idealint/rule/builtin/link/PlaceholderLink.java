package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextRange;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags links whose address is still to be filled in: no address, '#', an example's host. */
@RuleInfo(id = "placeholder-link", summary = "A link whose address is still to be filled in", severity = Severity.ERROR)
public final class PlaceholderLink implements Rule {

    private static final String TEXT = "(?:[\\s\\h]++[^\\[\\]]{0,300}+)?";

    /** {@code [[]]}, {@code [[|text]]}, {@code [[#|text]]} */
    private static final Pattern EMPTY_PAGE =
            Pattern.compile("\\[\\[[\\s\\h]*+#?[\\s\\h]*+(?:\\|[^\\[\\]]{0,300}+)?]]");

    /** {@code [# text]}, {@code [URL]}, {@code [insert link here]} */
    private static final Pattern EMPTY_ADDRESS =
            Pattern.compile("(?<![\\[\\p{L}\\p{N}_)\\]])\\[(?:#" + TEXT + "|(?:URL|LINK)" + TEXT
                    + "|(?i:(?:(?:add|insert|put)\\s)?(?:a\\s|the\\s)?(?:url|link)(?:\\shere)?))](?![\\](])");

    private static final Pattern ELLIPSIS =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}/=])https?://(?:www\\.)?(?:\\.{2,9}|…|<[^<>]{0,60}>)");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Stream<Finding> stubs = ExternalLinks.of(page)
                .filter(link -> PlaceholderHost.is(link.target().text())
                        && !LinkFlaw.isIn(link.target().text()))
                .map(link -> finding(page, link.target().range(), link.target().text()));
        Stream<Finding> empty = Stream.of(EMPTY_PAGE, EMPTY_ADDRESS, ELLIPSIS)
                .flatMap(pattern -> VisibleLineScan.find(page, pattern))
                .map(hit -> finding(page, hit.range(), hit.match().group()));
        return Stream.concat(stubs, empty);
    }

    private static Finding finding(IdeaPage page, TextRange range, String found) {
        return Finding.at(
                range,
                MessageText.quoted(found) + " leads nowhere yet: it stands for an address still to be filled in."
                        + " Write the address, such as '"
                        + page.notation().link("https://example.org/spec", "Specification")
                        + "', or take the link out.");
    }
}
