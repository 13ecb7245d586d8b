package io.github.idealint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Tries a rule on pages. What stands between « and » must be flagged, to the character; all else must be silent.
 *
 * <pre>{@code
 * rule.flags("* Skill level: «expert»").with("'expert' is no level").fixedTo("* Skill level: advanced");
 * rule.accepts("* Skill level: advanced");
 * }</pre>
 */
public final class RuleTester {

    private final Rule rule;
    private final Profile profile;

    private RuleTester(Rule rule, Profile profile) {
        this.rule = rule;
        this.profile = profile;
    }

    /** Tries a rule under the profile {@code qemu-2020}. */
    public static RuleTester of(Rule rule) {
        return new RuleTester(rule, Profiles.builtIn("qemu-2020"));
    }

    /** Tries it under another profile. */
    public RuleTester under(String profileName) {
        return new RuleTester(rule, Profiles.builtIn(profileName));
    }

    /** Tries it under a changed profile. */
    public RuleTester under(UnaryOperator<Profile> change) {
        return new RuleTester(rule, change.apply(profile));
    }

    /** Demands silence. */
    public void accepts(String page) {
        assertThat(Marked.draw(page, ranges(find(page)))).as("silence").isEqualTo(page);
    }

    /** Demands findings at the marks and nowhere else. */
    public Flagged flags(String marked) {
        Marked page = Marked.parse(marked);
        List<Finding> findings = find(page.text());
        assertThat(Marked.draw(page.text(), ranges(findings)))
                .as(() -> String.join(
                        "\n", findings.stream().map(Finding::message).toList()))
                .isEqualTo(Marked.draw(page.text(), page.ranges()));
        assertThat(findings).as("a page with marks").isNotEmpty();
        return new Flagged(page.text(), findings);
    }

    /** What a rule says of a page, by place. */
    public List<Finding> find(String page) {
        IdeaPage read = new IdeaPageReader(profile).read(new WikitextParser().parse(SourceText.of("page.wiki", page)));
        return rule.check(read, new RuleContext(profile))
                .sorted(Comparator.comparing(Finding::range).thenComparing(Finding::message))
                .toList();
    }

    private static List<io.github.idealint.text.TextRange> ranges(List<Finding> findings) {
        return findings.stream().map(Finding::range).toList();
    }

    /** The findings at the marks. */
    public final class Flagged {

        private final String page;
        private final List<Finding> findings;

        private Flagged(String page, List<Finding> findings) {
            this.page = page;
            this.findings = findings;
        }

        /** Demands a message of each finding, in the order of the marks; each may be a part of the message. */
        public Flagged with(String... messages) {
            assertThat(findings).hasSameSizeAs(messages);
            for (int i = 0; i < messages.length; i++) {
                assertThat(findings.get(i).message()).contains(messages[i]);
            }
            return this;
        }

        /** Demands a severity that no finding exceeds. */
        public Flagged atMost(io.github.idealint.diagnostic.Severity severity) {
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(finding.ceiling()).contains(severity));
            return this;
        }

        /** Demands that no finding offers a fix. */
        public Flagged unfixed() {
            assertThat(findings).allSatisfy(finding -> assertThat(finding.fix()).isEmpty());
            return this;
        }

        /** Demands the page after all fixes, and that the rule has nothing left to fix there. */
        public Flagged fixedTo(String expected) {
            String fixed = TextEdit.apply(page, edits(findings));
            assertThat(fixed).isEqualTo(expected);
            assertThat(find(fixed).stream().flatMap(finding -> finding.fix().stream()))
                    .as("the second pass")
                    .isEmpty();
            return this;
        }

        private static List<TextEdit> edits(List<Finding> findings) {
            List<TextEdit> edits = new ArrayList<>();
            findings.stream()
                    .flatMap(finding -> finding.fix().stream())
                    .map(Fix::edits)
                    .filter(fix -> fix.stream()
                            .noneMatch(edit -> edits.stream()
                                    .anyMatch(other -> other.range().overlaps(edit.range()) || other.equals(edit))))
                    .forEach(edits::addAll);
            return edits;
        }
    }
}
