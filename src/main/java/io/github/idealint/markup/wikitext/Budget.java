package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.DeepStack;
import io.github.idealint.markup.GaveUp;
import java.util.Collection;
import org.sweble.wikitext.parser.ParserConfig;
import org.sweble.wikitext.parser.nodes.WikitextNodeFactory;
import org.sweble.wikitext.parser.nodes.WikitextNodeFactoryImpl;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtNodeList;
import org.sweble.wikitext.parser.nodes.WtText;
import xtc.util.Pair;

/**
 * What one page may cost: a number of the parser's steps that grows with its length. Where few steps take long, the
 * page's thread is interrupted, which the next steps notice.
 */
final class Budget {

    private static final int STEPS_PER_CHARACTER = 8;
    static final String TOO_MANY_STEPS = "its markup takes too long to parse for its size";

    private static final int FREE_CHARACTERS = 200;
    private static final int STEPS_BETWEEN_CHECKS = 64;

    private final long steps;
    private long used;

    private Budget(long steps) {
        this.steps = steps;
    }

    /** The budget of a page of some length. */
    static Budget of(int length) {
        return new Budget((long) STEPS_PER_CHARACTER * (length + FREE_CHARACTERS));
    }

    /**
     * Counts a step of the parser.
     *
     * @throws GaveUp if that is one too many
     */
    void tick() {
        used++;
        if (used > steps) {
            throw new GaveUp(TOO_MANY_STEPS);
        }
        if (used % STEPS_BETWEEN_CHECKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new GaveUp(DeepStack.TOO_LONG);
        }
    }

    /** Sweble's nodes, each at the cost of a step: the parser has no other place where it could be stopped. */
    WikitextNodeFactory nodes(ParserConfig config) {
        return new CountedNodes(config, this);
    }

    private static final class CountedNodes extends WikitextNodeFactoryImpl {

        private final Budget budget;

        CountedNodes(ParserConfig config, Budget budget) {
            super(config);
            this.budget = budget;
        }

        @Override
        public WtText text(String text) {
            budget.tick();
            return super.text(text);
        }

        @Override
        public WtNodeList list() {
            budget.tick();
            return super.list();
        }

        @Override
        public WtNodeList list(Collection<? extends WtNode> nodes) {
            budget.tick();
            return super.list(nodes);
        }

        @Override
        public WtNodeList list(WtNode node) {
            budget.tick();
            return super.list(node);
        }

        @Override
        public WtNodeList list(Object... nodes) {
            budget.tick();
            return super.list(nodes);
        }

        @Override
        public WtNodeList list(Pair<? extends WtNode> nodes) {
            budget.tick();
            return super.list(nodes);
        }
    }
}
