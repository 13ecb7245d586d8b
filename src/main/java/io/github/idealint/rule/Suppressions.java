package io.github.idealint.rule;

import io.github.idealint.page.Directive;
import io.github.idealint.page.Directive.NamedRule;
import io.github.idealint.text.Limits;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the comments of a page suppress, and what is wrong with them. A comment with a mistake has no effect; where only one of
 * the rules that it names is wrong, the others count.
 *
 * @param byRule the suppressions, by the id of their rule, each in the order of the page
 * @param mistakes what is wrong with comments, in the order of the page
 */
public record Suppressions(Map<String, List<Suppression>> byRule, List<Mistake> mistakes) {

    /** Nothing is suppressed. */
    public static final Suppressions NONE = new Suppressions(Map.of(), List.of());

    public Suppressions {
        byRule = byRule.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, rule -> List.copyOf(rule.getValue())));
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Findings of one rule that a comment suppresses.
     *
     * @param directive the comment
     * @param name where it names the rule
     * @param reach what a finding has to touch
     */
    public record Suppression(Directive directive, NamedRule name, TextRange reach) {

        /** Whether it suppresses what its rule finds at some characters. */
        boolean reaches(TextRange finding) {
            return finding.isEmpty()
                    ? reach.start() <= finding.start() && finding.start() <= reach.end()
                    : finding.overlaps(reach);
        }
    }

    /**
     * Something wrong with a comment.
     *
     * @param kind what
     * @param range where
     * @param word what stands there: what the comment asks for, or what it names as a rule
     * @param meant what was probably meant
     */
    public record Mistake(Kind kind, TextRange range, String word, Optional<String> meant) {

        /** What can be wrong. */
        public enum Kind {
            /** It asks for something that there is not. */
            COMMAND,
            /** It names no rule. */
            NO_RULE,
            /** It names a rule that there is not. */
            UNKNOWN_RULE,
            /** It names a rule that nothing suppresses. */
            LASTING_RULE,
            /** It gives no reason where one is wanted. */
            NO_REASON,
            /** It enables what is not disabled. */
            NOT_DISABLED,
            /** The page has too many of them. */
            TOO_MANY
        }
    }

    /** What a comment can ask for. */
    public enum Command {
        /** For the item, heading, row or paragraph after it. */
        DISABLE_NEXT_LINE("idealint-disable-next-line"),
        /** For the one that it stands in. */
        DISABLE_LINE("idealint-disable-line"),
        /** From here on. */
        DISABLE("idealint-disable"),
        /** For no longer than to here. */
        ENABLE("idealint-enable"),
        /** For the whole page. */
        DISABLE_FILE("idealint-disable-file");

        private static final List<String> WORDS =
                Stream.of(values()).map(Command::word).toList();

        private final String word;

        Command(String word) {
            this.word = word;
        }

        /** As comments write it. */
        public String word() {
            return word;
        }

        static Optional<Command> of(String word) {
            return List.of(values()).stream()
                    .filter(command -> command.word.equals(word))
                    .findFirst();
        }
    }

    /**
     * The rules that comments can name.
     *
     * @param known the ids of all rules
     * @param lasting those of rules that nothing suppresses
     * @param withReason whether each comment has to give a reason
     */
    public record Suppressible(Set<String> known, Set<String> lasting, boolean withReason) {

        public Suppressible {
            known = Collections.unmodifiableSortedSet(new TreeSet<>(known));
            lasting = Set.copyOf(lasting);
        }

        /** What some comments of a page suppress. */
        public Suppressions by(List<Directive> directives, int length) {
            return directives.isEmpty() ? NONE : new CommentRun(this, length).of(directives);
        }
    }

    /** What suppresses a finding of a rule. */
    public Optional<Suppression> of(String rule, TextRange finding) {
        return byRule.getOrDefault(rule, List.of()).stream()
                .filter(suppression -> suppression.reaches(finding))
                .findFirst();
    }

    /** All suppressions, in the order of the page. */
    public List<Suppression> all() {
        return byRule.values().stream()
                .flatMap(List::stream)
                .sorted((one, other) ->
                        one.name().range().compareTo(other.name().range()))
                .toList();
    }

    /** The same without some suppressions, and without all those of other rules than some. */
    public Suppressions without(Set<Suppression> some, Predicate<String> rules) {
        Map<String, List<Suppression>> left = new LinkedHashMap<>();
        byRule.forEach((rule, all) -> left.put(
                rule,
                all.stream()
                        .filter(one -> !some.contains(one) && rules.test(rule))
                        .toList()));
        return new Suppressions(left, mistakes);
    }

    /** The comments of a page, read one after another. */
    private static final class CommentRun {

        private final Suppressible rules;
        private final int length;
        private final Map<String, List<Suppression>> found = new LinkedHashMap<>();
        private final Map<String, Suppression> open = new LinkedHashMap<>();
        private final List<Mistake> mistakes = new ArrayList<>();

        CommentRun(Suppressible rules, int length) {
            this.rules = rules;
            this.length = length;
        }

        Suppressions of(List<Directive> directives) {
            directives.stream().limit(Limits.PAGE_DIRECTIVES).forEach(this::read);
            directives.stream()
                    .skip(Limits.PAGE_DIRECTIVES)
                    .findFirst()
                    .ifPresent(more -> mistake(Mistake.Kind.TOO_MANY, more.range(), more.command()));
            List.copyOf(open.keySet()).forEach(rule -> close(rule, length));
            return new Suppressions(found, mistakes);
        }

        private void mistake(Mistake.Kind kind, TextRange range, String word) {
            mistakes.add(new Mistake(kind, range, word, Optional.empty()));
        }

        private void mistake(Mistake.Kind kind, TextRange range, String word, Collection<String> known) {
            mistakes.add(new Mistake(kind, range, word, Spelling.nearest(word, known)));
        }

        private void read(Directive directive) {
            Optional<Command> command = Command.of(directive.command());
            if (command.isEmpty()) {
                mistake(Mistake.Kind.COMMAND, directive.range(), directive.command(), Command.WORDS);
            } else if (command.get() == Command.ENABLE) {
                enable(directive);
            } else if (directive.rules().isEmpty()) {
                mistake(Mistake.Kind.NO_RULE, directive.range(), directive.command());
            } else if (rules.withReason() && directive.reason().isEmpty()) {
                mistake(Mistake.Kind.NO_REASON, directive.range(), directive.command());
            } else {
                known(directive).forEach(name -> disable(directive, name, command.get()));
            }
        }

        private List<NamedRule> known(Directive directive) {
            List<NamedRule> known = new ArrayList<>();
            for (NamedRule name : directive.rules()) {
                if (!rules.known().contains(name.id())) {
                    mistake(Mistake.Kind.UNKNOWN_RULE, name.range(), name.id(), rules.known());
                } else if (rules.lasting().contains(name.id())) {
                    mistake(Mistake.Kind.LASTING_RULE, name.range(), name.id());
                } else {
                    known.add(name);
                }
            }
            return known;
        }

        private void disable(Directive directive, NamedRule name, Command command) {
            switch (command) {
                case DISABLE_NEXT_LINE -> add(new Suppression(directive, name, directive.next()));
                case DISABLE_LINE -> add(new Suppression(directive, name, directive.line()));
                case DISABLE_FILE -> add(new Suppression(directive, name, new TextRange(0, length)));
                default -> {
                    close(name.id(), directive.range().start());
                    open.put(name.id(), new Suppression(directive, name, directive.range()));
                }
            }
        }

        private void add(Suppression suppression) {
            found.computeIfAbsent(suppression.name().id(), none -> new ArrayList<>())
                    .add(suppression);
        }

        private void close(String rule, int end) {
            Optional.ofNullable(open.remove(rule))
                    .ifPresent(begun -> add(new Suppression(
                            begun.directive(),
                            begun.name(),
                            new TextRange(begun.directive().range().end(), end))));
        }

        private void enable(Directive directive) {
            int here = directive.range().start();
            if (directive.rules().isEmpty() && open.isEmpty()) {
                mistake(Mistake.Kind.NOT_DISABLED, directive.range(), "");
            }
            if (directive.rules().isEmpty()) {
                List.copyOf(open.keySet()).forEach(rule -> close(rule, here));
            }
            known(directive).forEach(name -> {
                if (!open.containsKey(name.id())) {
                    mistake(Mistake.Kind.NOT_DISABLED, name.range(), name.id());
                }
                close(name.id(), here);
            });
        }
    }
}
