package io.github.idealint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.link.LinkReport;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.rule.builtin.tool.UnreadablePage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tries a rule on pages. What stands between « and » must be flagged, to the character; all else must be silent.
 *
 * <pre>{@code
 * rule.flags("* Skill level: «expert»").with("'expert' is no level").fixedTo("* Skill level: advanced");
 * rule.accepts("* Skill level: advanced");
 * }</pre>
 */
public final class RuleTester {

    /** Of very many findings, the messages of so many are looked at. */
    private static final int MOST_READ = 100;

    private final Rule rule;
    private final RuleContext context;
    private final String path;
    private final List<SourceText> others;

    private RuleTester(Rule rule, RuleContext context, String path, List<SourceText> others) {
        this.rule = rule;
        this.context = context;
        this.path = path;
        this.others = others;
    }

    /** Tries a rule under the profile {@code qemu-2020}. */
    public static RuleTester of(Rule rule) {
        return new RuleTester(rule, new RuleContext(Profiles.builtIn("qemu-2020")), "page.wiki", List.of());
    }

    /** Tries it under another profile. */
    public RuleTester under(String profileName) {
        return under(profile -> Profiles.builtIn(profileName));
    }

    /** Tries it under a changed profile. */
    public RuleTester under(UnaryOperator<Profile> change) {
        Profile changed = change.apply(context.profile());
        return with(new RuleContext(changed, context.links(), context.wiki(), context.today()));
    }

    /** Tries it on a run that has looked at links. */
    public RuleTester knowing(LinkReport links) {
        return with(new RuleContext(context.profile(), links, context.wiki(), context.today()));
    }

    /** Tries it on a day, such as {@code 2020-11-24}. */
    public RuleTester on(String day) {
        return with(
                new RuleContext(context.profile(), context.links(), context.wiki(), Optional.of(LocalDate.parse(day))));
    }

    private RuleTester with(RuleContext changed) {
        return new RuleTester(rule, changed, path, others);
    }

    /** Tries it on pages of a name, such as {@code Ideas/Timer}. */
    public RuleTester named(String title) {
        return new RuleTester(rule, context, title + ending(), others);
    }

    /** Tries it on pages of a file name, which says what markup they have: {@code timer.md}. */
    public RuleTester inFile(String name) {
        return new RuleTester(rule, context, name, others);
    }

    /** Tries it on a page beside another of the same run: {@code Ideas/Timer}, or {@code ideas/timer.md} in Markdown. */
    public RuleTester beside(String title, String page) {
        Stream<SourceText> all = Stream.concat(
                others.stream(), Stream.of(SourceText.of(title.endsWith(".md") ? title : title + ending(), page)));
        return new RuleTester(rule, context, path, all.toList());
    }

    private String ending() {
        return path.endsWith(".md") ? ".md" : ".wiki";
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
        IdeaPage read = read(SourceText.of(path, page));
        Wiki wiki = Wiki.of(Stream.concat(Stream.of(read), others.stream().map(this::read))
                .map(PageSummary::of)
                .sorted(Comparator.comparing(sheet -> sheet.source().path()))
                .toList());
        List<Finding> findings = rule.check(read, context(read, wiki))
                .sorted(Comparator.comparing(Finding::range).thenComparing(Finding::message))
                .toList();
        findings.stream().limit(MOST_READ).forEach(finding -> MessageTemplates.demand(rule, finding));
        return findings;
    }

    /** What the rule may know; one that judges suppressions runs after all others. */
    private RuleContext context(IdeaPage page, Wiki wiki) {
        RuleContext alone = new RuleContext(context.profile(), context.links(), wiki, context.today());
        if (!(rule instanceof SuppressionRule) || page.directives().isEmpty()) {
            return alone;
        }
        Suppressions all = new Suppressions.Suppressible(
                        ids(any -> true),
                        ids(other -> other instanceof SuppressionRule || other instanceof UnreadablePage),
                        context.profile().wantsReasons())
                .by(page.directives(), page.source().text().length());
        Set<Suppressions.Suppression> used = BuiltInRules.all().stream()
                .flatMap(other -> other.check(page, alone).flatMap(found -> all.of(id(other), found.range()).stream()))
                .collect(Collectors.toSet());
        return alone.afterAllOthers(all.without(used, any -> true));
    }

    private static Set<String> ids(Predicate<Rule> which) {
        return BuiltInRules.all().stream().filter(which).map(RuleTester::id).collect(Collectors.toSet());
    }

    private static String id(Rule rule) {
        return RuleInfo.Descriptors.of(rule).id();
    }

    private IdeaPage read(SourceText source) {
        return new IdeaPageReader(context.profile()).read(MarkupChoice.builtIn().parse(source));
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
