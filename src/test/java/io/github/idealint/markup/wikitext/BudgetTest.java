package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.markup.GaveUp;
import io.github.idealint.text.Namespaces;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweble.wikitext.parser.nodes.WikitextNodeFactory;
import org.sweble.wikitext.parser.nodes.WtNode;
import xtc.util.Pair;

class BudgetTest {

    @Test
    void growsWithThePage() {
        assertThatCode(() -> tick(Budget.of(0), 1_600)).doesNotThrowAnyException();
        assertThatCode(() -> tick(Budget.of(100), 2_400)).doesNotThrowAnyException();
        assertThatThrownBy(() -> tick(Budget.of(0), 1_601))
                .isInstanceOf(GaveUp.class)
                .hasMessage("its markup takes too long to parse for its size");
        assertThatThrownBy(() -> tick(Budget.of(100), 2_401)).isInstanceOf(GaveUp.class);
    }

    @Test
    void anInterruptIsNoticedAtEverySixtyFourthStep() {
        Budget budget = Budget.of(0);
        Thread.currentThread().interrupt();
        try {
            assertThatCode(() -> tick(budget, 63)).doesNotThrowAnyException();
            assertThatThrownBy(budget::tick).isInstanceOf(GaveUp.class).hasMessage("it took more than 2 seconds");
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void everyNodeIsAStep() {
        Budget budget = Budget.of(0);
        WikitextNodeFactory nodes = budget.nodes(new SwebleConfig(Budget.of(10_000), Namespaces.ENGLISH));
        tick(budget, 1_594);
        WtNode text = nodes.text("a");
        nodes.list();
        nodes.list(text);
        nodes.list(List.of(text));
        nodes.list(text, text);
        nodes.list(new Pair<>(text));
        assertThatThrownBy(() -> nodes.text("b")).isInstanceOf(GaveUp.class);
        assertThatThrownBy(nodes::list).isInstanceOf(GaveUp.class);
    }

    private static void tick(Budget budget, int steps) {
        IntStream.range(0, steps).forEach(step -> budget.tick());
    }
}
