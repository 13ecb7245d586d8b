package io.github.idealint.issue;

import io.github.idealint.text.Embedding;
import io.github.idealint.text.Embedding.Anchor;
import io.github.idealint.text.PageOrigin;
import io.github.idealint.text.Position;
import io.github.idealint.text.Printable;
import io.github.idealint.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An issue.
 *
 * @param start where its file begins it
 * @param title its title, on one line; empty if it has none
 * @param body what its author wrote, in Markdown
 * @param number its number in its project
 * @param address where readers find it on the web
 */
record Issue(Position start, String title, String body, Optional<String> number, Optional<String> address) {

    private static final String UNTITLED = "(untitled)";
    private static final String MARKDOWN = "md";
    private static final Position TOP = new Position(1, 1);
    private static final int LONGEST_TITLE = 1000;

    /** Addresses that any program takes for one (RFC 3986); others are left out. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://(?:[A-Za-z0-9:/?#@!$&'()*+,;=._~-]|%[0-9A-Fa-f]{2}){1,500}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /**
     * The issue as a page: its title in front matter, which has no lines of its own, before its body.
     *
     * @param path the path of its file, of which it may be one of many
     */
    SourceText page(String path) {
        String before = title.isEmpty() ? "" : "---\ntitle: \"";
        String front =
                before.isEmpty() ? "" : before + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n---\n";
        List<Anchor> anchors = Stream.of(0, 4, before.length(), front.length() - 4, front.length())
                .filter(offset -> offset == 0 || !front.isEmpty())
                .map(offset -> new Anchor(offset, TOP))
                .distinct()
                .toList();
        PageOrigin origin = new PageOrigin(
                PageOrigin.Kind.ISSUE,
                Optional.of(title.isEmpty() ? UNTITLED : title),
                Optional.of("issue" + number.map(some -> " #" + some).orElse("")),
                0,
                address,
                Optional.of(MARKDOWN),
                false);
        int most = SourceText.LONGEST + 1;
        return SourceText.within(
                path, Embedding.of(origin, start, anchors), front + body.substring(0, Math.min(most, body.length())));
    }

    /** An issue while its members are read. */
    static final class IssueDraft {

        /** What GitHub and GitLab call the parts of an issue, the first that is there before the others. */
        private static final List<String> BODIES = List.of("body", "description");

        private static final List<String> NUMBERS = List.of("number", "iid");
        private static final List<String> ADDRESSES = List.of("html_url", "web_url", "url");
        private static final String TITLE = "title";

        private static final Set<String> ASKED_FOR = Stream.of(BODIES, NUMBERS, ADDRESSES, List.of(TITLE))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());

        /** In GitHub's API pull requests are issues, too. */
        private static final String PULL_REQUEST = "pull_request";

        private final Position start;
        private final Map<String, Optional<String>> members = new HashMap<>();

        IssueDraft(Position start) {
            this.start = start;
        }

        /** Whether a member of some name is part of an issue. */
        static boolean asksFor(String name) {
            return ASKED_FOR.contains(name);
        }

        /** Takes a member; one that is no text or number is there all the same. */
        void take(String name, Optional<String> value) {
            if (asksFor(name) || name.equals(PULL_REQUEST)) {
                members.put(name, value);
            }
        }

        /** The issue, if it is one. */
        Optional<Issue> issue() {
            boolean isIssue = members.containsKey(TITLE) || BODIES.stream().anyMatch(members::containsKey);
            return isIssue && !members.containsKey(PULL_REQUEST)
                    ? Optional.of(new Issue(
                            start,
                            Printable.beginning(
                                    values(List.of(TITLE)).findFirst().orElse(""), LONGEST_TITLE),
                            values(BODIES).findFirst().orElse(""),
                            values(NUMBERS)
                                    .findFirst()
                                    .filter(number -> NUMBER.matcher(number).matches()),
                            values(ADDRESSES)
                                    .filter(address -> ADDRESS.matcher(address).matches())
                                    .findFirst()))
                    : Optional.empty();
        }

        private Stream<String> values(List<String> names) {
            return names.stream().flatMap(name -> members.getOrDefault(name, Optional.empty()).stream());
        }
    }
}
