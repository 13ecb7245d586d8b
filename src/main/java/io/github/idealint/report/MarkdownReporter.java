package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.text.LogText;
import io.github.idealint.text.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comment for whoever wrote the ideas, in the Markdown of GitHub and GitLab: of each idea the checks that it passes and those
 * that it does not, to be copied into a review or a mail.
 *
 * @param longest the most characters that it may have; ideas past them are only counted
 */
record MarkdownReporter(int longest) implements Reporter {

    /** What GitHub takes as a comment is 65,536 characters; our last words must fit as well. */
    static final int COMMENT = 60_000;

    /** What GitHub takes as the summary of a step is 1 MiB, and a character is up to four bytes. */
    static final int STEP_SUMMARY = 250_000;

    private static final String INTRODUCTION =
            "Thank you for proposing ideas! This is what the checks of idealint say about them.\n";

    @Override
    public Stream<String> pieces(LintResult result) {
        List<Checklist> ideas = Checklist.of(result).toList();
        List<String> pieces = new ArrayList<>();
        pieces.add("### " + Escapes.of(Summary.of(result)) + "\n\n" + INTRODUCTION);
        List<String> blocks = Stream.concat(
                        ideas.stream()
                                .filter(idea -> !idea.findings().isEmpty())
                                .map(MarkdownReporter::faulty),
                        ideas.stream().filter(idea -> idea.findings().isEmpty()).map(MarkdownReporter::fine))
                .toList();
        int length = 0;
        int shown = 0;
        while (shown < blocks.size() && length + blocks.get(shown).length() <= longest) {
            length += blocks.get(shown).length();
            pieces.add(blocks.get(shown++));
        }
        if (shown < blocks.size()) {
            pieces.add("\n… and " + MessageText.count(blocks.size() - shown, "more idea")
                    + ", for which there is no room here.\n");
        }
        return pieces.stream();
    }

    /** The checks of an idea for which something is left to do. */
    private static String faulty(Checklist idea) {
        String failed = idea.groups().values().stream()
                .flatMap(List::stream)
                .map(MarkdownReporter::finding)
                .collect(Collectors.joining());
        String passed = idea.groups().entrySet().stream()
                .filter(group -> group.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return "\n#### " + Escapes.of(idea.title()) + "\n\n"
                + Escapes.of(idea.page().source().place()) + "\n\n" + failed
                + (passed.isEmpty() ? "" : "- [x] Passed: " + passed + "\n");
    }

    private static String finding(Diagnostic diagnostic) {
        String fix = diagnostic
                .finding()
                .fix()
                .map(found -> " *" + Escapes.of(found.title()) + ".*")
                .orElse("");
        return "- [ ] **" + diagnostic.rule().group() + "**, line "
                + diagnostic.start().line() + ", "
                + diagnostic.severity().word() + ": "
                + Escapes.of(diagnostic.finding().message()) + fix + " ["
                + diagnostic.rule().id() + "]("
                + RuleDescriptor.address(diagnostic.rule().id()) + ")\n";
    }

    /** An idea that passes all checks. */
    private static String fine(Checklist idea) {
        return "\n- [x] **" + Escapes.of(idea.title()) + "**, "
                + Escapes.of(idea.page().source().place()) + ": passed all checks\n";
    }

    /**
     * Text of strangers that Markdown shows as it is: no markup and no HTML. Nobody is notified, and no issue, merge request or
     * address becomes a link, since a comment that is not shown stands where servers look for one.
     */
    private static final class Escapes {

        private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&|~#$!{}]");
        private static final Pattern REFERENCE =
                Pattern.compile("(?<=[@#!~%&$])(?=[\\p{L}\\p{N}\"])|(?<=:)(?=//)|(?<=\\bwww)(?=\\.)");

        private Escapes() {}

        static String of(String text) {
            String escaped = MARKUP.matcher(LogText.line(text)).replaceAll("\\\\$0");
            return REFERENCE.matcher(escaped).replaceAll("<!-- -->");
        }
    }
}
