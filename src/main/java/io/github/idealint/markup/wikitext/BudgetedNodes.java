package io.github.idealint.markup.wikitext;

import java.util.Collection;
import org.sweble.wikitext.parser.ParserConfig;
import org.sweble.wikitext.parser.nodes.WikitextNodeFactoryImpl;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtNodeList;
import org.sweble.wikitext.parser.nodes.WtText;
import xtc.util.Pair;

/** Sweble's nodes, each at the cost of a tick: the parser has no other place where it could be stopped. */
final class BudgetedNodes extends WikitextNodeFactoryImpl {

    private final Budget budget;

    BudgetedNodes(ParserConfig config, Budget budget) {
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
