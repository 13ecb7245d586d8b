package io.github.idealint.page;

import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment on a page that is meant for idealint: {@code <!-- idealint-disable-next-line level-case -- reason -->}, or a
 * comment of front matter, {@code # idealint-disable-file level-case}. Whether what it asks for makes sense is for rules.
 *
 * @param range the comment from its first mark to its last
 * @param lone whether nothing else stands on its lines
 * @param command what it asks for, as written: {@code idealint-disable-line}
 * @param rules what it names as rules, in order
 * @param reason the reason it gives, without blanks at its ends
 * @param line the lines of the item, heading, table row or paragraph that it stands in
 * @param next the lines of the item, heading, table row or paragraph after it; empty where nothing follows
 */
public record Directive(
        TextRange range,
        boolean lone,
        String command,
        List<NamedRule> rules,
        Optional<String> reason,
        TextRange line,
        TextRange next) {

    /**
     * What a comment names as a rule.
     *
     * @param range where it stands
     * @param id the rule's id, or whatever else stands there
     */
    public record NamedRule(TextRange range, String id) {

        public NamedRule {
            Objects.requireNonNull(range);
            Objects.requireNonNull(id);
        }
    }

    public Directive {
        rules = List.copyOf(rules);
        Objects.requireNonNull(reason);
    }
}
