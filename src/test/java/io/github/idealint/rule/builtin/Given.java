package io.github.idealint.rule.builtin;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.link.LinkStatus.Refused;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.PageAnchors;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
 * Given: `https://example.org/lost` is broken, NO_HOST: there is no such host.
 * Given: `https://example.org/slow` is unknown, NO_ANSWER: the server did not answer in time.
 * Given: `https://example.org:25/` is refused: port 25 is not used for web pages.
 * Given: the page is `Ideas/Timer`.
 * Given: the file is `timer.md`.
 * Given: `Ideas/Trace` is there too.
 * Given: `Ideas/Probe` says `=== Boot timer ===⏎* Mentor: Ada Doe <ada@example.org>`.
 * Given: a mentor may have 2 ideas.
 * Given: the field `links` is required.
 * Given: mail to `old.example.org` goes to `example.org` now.
 * Given: addresses must be plain.
 * Given: an idea may have 2 mentors.
 * Given: it is 2020-11-24.
 * Given: suppressions need a reason.
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
        LINK("Given: `(https?://\\S+)` (answers .+|lacks its anchor|is (?:broken|unknown|refused)\\b.+)\\."),
        NAME("Given: the page is `(.+)`()\\."),
        FILE("Given: the file is `(.+)`()\\."),
        BESIDE("Given: `(.+)` is there too()\\."),
        SAYS("Given: `([^`]+)` says `(.+)`\\."),
        LOAD("Given: a mentor may have (\\d) ideas?()\\."),
        MENTORS("Given: an idea may have (\\d) mentors()\\."),
        FIELD("Given: the field `(.+)` is (required|recommended|optional)\\."),
        PLAIN("Given: addresses must be plain()()\\."),
        RETIRED("Given: mail to `(\\S+)` goes to `(\\S+)` now\\."),
        REASONS("Given: suppressions need a reason()()\\."),
        SCHEDULE("Given: the schedule is `(.+)`()\\."),
        DAY("Given: it is (\\d{4}-\\d{2}-\\d{2})()\\.");

        private final Pattern pattern;

        Kind(String regex) {
            pattern = Pattern.compile(regex);
        }
    }

    private static final Pattern ANSWER = Pattern.compile("answers (\\d{3})(?: to `(.+)`)?");
    private static final Pattern GONE_ELSEWHERE = Pattern.compile("answers (\\d{3}) and then 404 at `(.+)`");
    private static final Pattern STATE = Pattern.compile("is (broken|unknown|refused)(?:, ([A-Z_]+))?: (.+)");

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
                case FILE -> tester.inFile(given.name);
                case BESIDE -> tester.beside(given.name, "");
                case SAYS -> tester.beside(given.name, given.rest.replace("⏎", "\n"));
                case LOAD -> tester.under(Changed.mostIdeasPerMentor(Integer.parseInt(given.name)));
                case MENTORS -> tester.under(Changed.mostMentors(Integer.parseInt(given.name)));
                case FIELD ->
                    tester.under(Changed.need(given.name, Requirement.valueOf(given.rest.toUpperCase(Locale.ROOT))));
                case PLAIN -> tester.under(Changed.plainAddresses());
                case RETIRED -> tester.under(Changed.retiredMailDomain(given.name, given.rest));
                case SCHEDULE -> tester.under(Changed.schedule(given.name));
                case DAY -> tester.on(given.name);
                case REASONS -> tester.under(Changed.reasons());
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
        Matcher elsewhere = GONE_ELSEWHERE.matcher(rest);
        Matcher state = STATE.matcher(rest);
        if (elsewhere.matches()) {
            Hop hop = new Hop(name, Integer.parseInt(elsewhere.group(1)), elsewhere.group(2));
            return answered(404, "").after(List.of(hop));
        }
        if (answer.matches()) {
            return answered(Integer.parseInt(answer.group(1)), answer.group(2));
        }
        if (state.matches()) {
            return state(state.group(1), state.group(2), state.group(3));
        }
        String fragment = name.substring(name.indexOf('#') + 1);
        return new Ok(List.of(), new PageAnchors(Set.of(), Set.of(fragment)));
    }

    private LinkStatus answered(int code, String target) {
        if (code / 100 == 3) {
            return new Ok(List.of(new Hop(name, code, target)), PageAnchors.NOT_CHECKED);
        }
        return switch (code) {
            case 404 -> Broken.with(code, LinkStatus.BrokenCause.GONE, "the server has no such page");
            case 410 -> Broken.with(code, LinkStatus.BrokenCause.GONE, "the server has permanently removed the page");
            case 503 ->
                Unknown.with(code, LinkStatus.UnknownCause.SERVER_ERROR, "the server is temporarily unavailable");
            default -> Unknown.with(code, LinkStatus.UnknownCause.SERVER_ERROR, "the server reports an internal error");
        };
    }

    private static LinkStatus state(String kind, String cause, String text) {
        return switch (kind) {
            case "broken" -> Broken.because(LinkStatus.BrokenCause.valueOf(cause), text);
            case "unknown" -> Unknown.because(LinkStatus.UnknownCause.valueOf(cause), text);
            default -> Refused.because(text);
        };
    }
}
