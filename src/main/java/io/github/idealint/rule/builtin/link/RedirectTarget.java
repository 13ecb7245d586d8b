package io.github.idealint.rule.builtin.link;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.page.Link;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where permanent redirects take a link, as it can be written on a page.
 *
 * @param address the address, with the link's fragment unless it has its own (RFC 9110, 10.2.2)
 * @param certain whether the page that was meant is there, as far as addresses show
 */
record RedirectTarget(String address, boolean certain) {

    private static final Pattern WRITABLE = Pattern.compile("(?i)https?://[^\\s/?#][^\\s\\h\\p{Cntrl}]{0,2000}");
    private static final Pattern MARKUP = Pattern.compile("[\\[\\]<>|\"{}]|'{2,}");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.,;:!?)\\\\']$");

    /** The new address of a link, if it has one that can be written where the link stands. */
    static Optional<RedirectTarget> of(Link link, LinkStatus status) {
        String old = link.target().text();
        return status.permanentTarget()
                .filter(address -> WRITABLE.matcher(address).matches())
                .map(address -> written(address) + fragment(old, address))
                .filter(address -> !address.equals(old))
                .filter(address -> link.kind() != Link.Kind.BARE
                        || !END_OF_SENTENCE.matcher(address).find())
                .map(address -> new RedirectTarget(address, isCertain(old, address)));
    }

    /** Whether a link is known to be gone or to have moved for good, which has rules of its own. */
    static boolean isGoneOrMoved(LinkStatus status) {
        return status instanceof LinkStatus.Broken
                || status instanceof LinkStatus.Ok && status.permanentTarget().isPresent();
    }

    /** The statuses of redirects in a row: {@code 301, 308}. */
    static String statuses(List<Hop> hops) {
        return hops.stream().map(hop -> String.valueOf(hop.status())).collect(Collectors.joining(", "));
    }

    /** What would end the link or begin markup is percent-encoded (RFC 3986, 2.1). */
    private static String written(String address) {
        return MARKUP.matcher(address)
                .replaceAll(match -> Matcher.quoteReplacement(match.group()
                        .chars()
                        .mapToObj(c -> String.format(Locale.ROOT, "%%%02X", c))
                        .collect(Collectors.joining())));
    }

    private static String fragment(String old, String address) {
        int mark = old.indexOf('#');
        return mark < 0 || address.indexOf('#') >= 0 ? "" : old.substring(mark);
    }

    /** A page that redirects to the front page is gone, whatever the server answers; and no link is to lose encryption. */
    private static boolean isCertain(String old, String address) {
        Optional<WebAddress> from = WebAddress.of(old);
        Optional<WebAddress> to = WebAddress.of(address);
        boolean lost = to.filter(WebAddress::isFrontPage).isPresent()
                && from.filter(WebAddress::isFrontPage).isEmpty();
        boolean exposed = from.filter(web -> web.scheme().equals("https")).isPresent()
                && to.filter(web -> web.scheme().equals("https")).isEmpty();
        return !lost && !exposed;
    }
}
