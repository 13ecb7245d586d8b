package io.github.idealint.rule.builtin;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.PageAnchors;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line above an example that tells something of the run:
 *
 * <pre>{@code
 * Profile: gsoc
 * Given: `https://example.org/gone` answers 404.
 * Given: `https://example.org/old` answers 301 to `https://example.org/new`.
 * Given: `https://example.org/spec#timer` lacks its anchor.
 * Given: the page is `Ideas/Timer`.
 * Given: `Ideas/Trace` is there too.
 * Given: `Ideas/Probe` says `=== Boot timer ===⏎* Mentor: Ada Doe <ada@example.org>`.
 * Given: a mentor may have 2 ideas.
 * Given: the field `links` is required.
 * Given: it is 2020-11-24.
 * Given: the schedule is `outreachy-2020-12`.
 * }</pre>
 *
 * @param kind what it tells of
 * @param name a profile, a link or a page
 * @param rest what it says of the link
 */
record Given(Kind kind, String name, String rest) {

    enum Kind {
        PROFILE("Profile: (\\S+)()"),
        LINK("Given: `(https?://\\S+)` (answers .+|lacks its anchor)\\."),
        NAME("Given: the page is `(.+)`()\\."),
        BESIDE("Given: `(.+)` is there too()\\."),
        SAYS("Given: `([^`]+)` says `(.+)`\\."),
        LOAD("Given: a mentor may have (\\d) ideas?()\\."),
        FIELD("Given: the field `(.+)` is required()\\."),
        SCHEDULE("Given: the schedule is `(.+)`()\\."),
        DAY("Given: it is (\\d{4}-\\d{2}-\\d{2})()\\.");

        private final Pattern pattern;

        Kind(String regex) {
            pattern = Pattern.compile(regex);
        }
    }

    private static final Pattern ANSWER = Pattern.compile("answers (\\d{3})(?: to `(.+)`)?");

    /** What a line tells, if it tells something. */
    static Optional<Given> read(String line) {
        for (Kind kind : Kind.values()) {
            Matcher told = kind.pattern.matcher(line);
            if (told.matches()) {
                return Optional.of(new Given(kind, told.group(1), told.group(2)));
            }
        }
        if (line.startsWith("Given:")) {
            throw new AssertionError("nobody understands: " + line);
        }
        return Optional.empty();
    }

    /** A rule on a run of which all that is known. */
    static RuleTester all(List<Given> lines, RuleTester rule) {
        Map<String, LinkStatus> statuses = new HashMap<>();
        RuleTester tester = rule;
        for (Given given : lines) {
            tester = switch (given.kind) {
                case PROFILE -> tester.under(given.name);
                case NAME -> tester.named(given.name);
                case BESIDE -> tester.beside(given.name, "");
                case SAYS -> tester.beside(given.name, given.rest.replace("⏎", "\n"));
                case LOAD -> tester.under(Changed.mostIdeasPerMentor(Integer.parseInt(given.name)));
                case FIELD -> tester.under(Changed.required(given.name));
                case SCHEDULE -> tester.under(Changed.schedule(given.name));
                case DAY -> tester.on(given.name);
                case LINK -> {
                    statuses.put(given.name, given.status());
                    yield tester;
                }
            };
        }
        return tester.knowing(new LinkReport(statuses));
    }

    private LinkStatus status() {
        Matcher answer = ANSWER.matcher(rest);
        if (!answer.matches()) {
            String fragment = name.substring(name.indexOf('#') + 1);
            return new Ok(List.of(), new PageAnchors(Set.of(), Set.of(fragment)));
        }
        int code = Integer.parseInt(answer.group(1));
        if (code / 100 == 3) {
            return new Ok(List.of(new Hop(name, code, answer.group(2))), PageAnchors.NOT_CHECKED);
        }
        return code == 404 || code == 410
                ? Broken.with(code, LinkStatus.BrokenCause.GONE, "the server has no such page")
                : Unknown.with(code, LinkStatus.UnknownCause.SERVER_ERROR, "the server reports an error of its own");
    }
}
