#!/usr/bin/env bash
# commonmark-java's table extension 0.32.0: source spans of a cell with an escaped pipe
#
# Question: does the span of the text in a table cell cut that text out of the source?
# Guess: yes, with the backslash of an escaped pipe inside it, as for other escapes.
# Seen: the cell's span is right, the span of the text in it is one character short for each escaped pipe: the extension
# takes the backslashes out first, and inlines are then placed as if the shorter text stood in the source.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark</artifactId><version>0.32.0</version></dependency>
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-gfm-tables</artifactId><version>0.32.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

class Finding {
    static final String SOURCE = "| Title | Mentor |\n|---|---|\n| Timer \\| clock | Ann |\n";

    public static void main(String[] args) {
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(SOURCE)
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(CustomNode node) {
                        if (node instanceof TableCell) {
                            System.out.println("cell '" + cut(node) + "' text '" + cut(node.getFirstChild()) + "'");
                        }
                        visitChildren(node);
                    }
                });
    }

    static String cut(Node node) {
        SourceSpan span = node.getSourceSpans().get(0);
        return SOURCE.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
END
java -cp 'lib/*' Finding.java > seen.txt

cat > expected.txt <<'END'
cell ' Title ' text 'Title'
cell ' Mentor ' text 'Mentor'
cell ' Timer \| clock ' text 'Timer \| cloc'
cell ' Ann ' text 'Ann'
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
