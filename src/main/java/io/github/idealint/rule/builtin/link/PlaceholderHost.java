package io.github.idealint.rule.builtin.link;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells an address that stands for one still to be filled in. */
final class PlaceholderHost {

    private static final Pattern EXAMPLE = Pattern.compile("(?:www\\.)?example\\.com");
    private static final Pattern WORD = Pattern.compile(
            "(?:https?|url|uri|link|links|address|host|hostname|domain|site|website|web|page|homepage|here|todo|tbd|xxx|"
                    + "example|placeholder)");
    private static final Pattern YOURS = Pattern.compile("(?:www\\.)?(?:your|my)[-_]?"
            + "(?:site|website|domain|url|link|host|page|project|server|company|organi[sz]ation|org|name)(?:\\..*)?");

    private PlaceholderHost() {}

    /** Whether the host of an address is no host yet: {@code example.com}, {@code link}, {@code your-site.org}. */
    static boolean is(WebAddress address) {
        String host = address.plainHost();
        return EXAMPLE.matcher(host).matches()
                || WORD.matcher(host).matches()
                || YOURS.matcher(host).matches();
    }

    /** Whether a link's target is such an address. */
    static boolean is(String target) {
        return webAddress(target).filter(PlaceholderHost::is).isPresent();
    }

    private static Optional<WebAddress> webAddress(String target) {
        return WebAddress.of(target).filter(address -> address.scheme().startsWith("http"));
    }
}
