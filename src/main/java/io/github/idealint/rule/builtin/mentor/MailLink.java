package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.page.Address;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.page.Mentor;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.Passage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link that opens a mail, as RFC 6068 has it.
 *
 * @param recipients the addresses it writes to, as written, without {@code mailto:} and without what follows a question
 *     mark
 * @param shown what a reader sees, where that is not the target itself
 */
record MailLink(List<Passage> recipients, Optional<Passage> shown) {

    private static final Pattern SCHEME = Pattern.compile("(?i)^\\s*mailto:");
    private static final Pattern BEFORE_QUERY = Pattern.compile("^[^?]*+");
    private static final Pattern NEXT_RECIPIENT = Pattern.compile(",(?=[^,@]*+@)");

    MailLink {
        recipients = List.copyOf(recipients);
    }

    /** The links of a page. */
    private record MailLinks(List<MailLink> links) {}

    /** All on a page, those of its people first; a link may be met twice. */
    static Stream<MailLink> on(IdeaPage page, RuleContext context) {
        return context.onceOfPage(MailLinks.class, page, it -> new MailLinks(read(it).toList())).links.stream();
    }

    private static Stream<MailLink> read(IdeaPage page) {
        Stream<MailLink> people = addresses(page)
                .flatMap(address -> address.target().map(target -> of(target, address.written())).stream());
        Stream<MailLink> links = page.links().stream()
                .filter(link -> link.isExternal()
                        && SCHEME.matcher(link.target().text()).find())
                .map(MailLink::of);
        return Stream.concat(people, links);
    }

    /** All addresses of the people on a page. */
    static Stream<Address> addresses(IdeaPage page) {
        return page.ideas().stream().flatMap(MailLink::people).flatMap(mentor -> mentor.addresses().stream());
    }

    /** An address of a link with its percent signs decoded; as written if they encode nothing. */
    static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return written;
        }
    }

    private static Stream<Mentor> people(Idea idea) {
        return Stream.concat(idea.mentors().stream(), idea.people().stream());
    }

    private static MailLink of(Link link) {
        return new MailLink(recipients(link.target()), link.text());
    }

    private static MailLink of(Passage target, Passage written) {
        Optional<Passage> other =
                Optional.of(written).filter(shown -> !shown.range().equals(target.range()));
        return new MailLink(recipients(target), other);
    }

    /** The addresses of a target, or of a text where an address is meant. */
    static List<Passage> recipients(Passage target) {
        Matcher scheme = SCHEME.matcher(target.text());
        Passage rest =
                target.part(scheme.find() ? scheme.end() : 0, target.text().length());
        Matcher all = BEFORE_QUERY.matcher(rest.text());
        Passage to = all.find() ? rest.part(0, all.end()) : rest;
        List<Passage> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult comma : NEXT_RECIPIENT.matcher(to.text()).results().toList()) {
            boolean complete = to.text().substring(from, comma.start()).contains("@");
            if (complete) {
                parts.add(to.part(from, comma.start()));
                from = comma.end();
            }
        }
        parts.add(to.part(from, to.text().length()));
        return parts;
    }
}
