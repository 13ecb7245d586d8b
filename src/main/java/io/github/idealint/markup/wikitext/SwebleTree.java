package io.github.idealint.markup.wikitext;

import java.io.IOException;
import java.util.List;
import org.sweble.wikitext.parser.WikitextPreprocessor;
import org.sweble.wikitext.parser.WtEntityMapImpl;
import org.sweble.wikitext.parser.encval.ValidatedWikitext;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtPreproWikitextPage;
import org.sweble.wikitext.parser.parser.PreprocessorToParserTransformer;
import org.sweble.wikitext.parser.preprocessor.PreprocessedWikitext;
import xtc.parser.ParseException;

/** Runs Sweble: its preprocessor and its parser, and nothing that rebuilds their tree. */
final class SwebleTree {

    private static final String TITLE = "page";

    private SwebleTree() {}

    /** The nodes of a sane text, in its order, outer before inner. */
    static List<PlacedNode> parse(String sane, Budget budget) {
        return NodeRanges.of(tree(sane, new SwebleConfig(budget)), sane);
    }

    private static WtNode tree(String sane, SwebleConfig config) {
        try {
            ValidatedWikitext validated = new ValidatedWikitext(sane, new WtEntityMapImpl(), false);
            WtPreproWikitextPage page =
                    (WtPreproWikitextPage) new WikitextPreprocessor(config).parseArticle(validated, TITLE, false);
            PreprocessedWikitext preprocessed = PreprocessorToParserTransformer.transform(page);
            return new org.sweble.wikitext.parser.WikitextParser(config).parseArticle(preprocessed, TITLE);
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
