#!/usr/bin/env bash
# commonmark-java's autolink extension 0.32.0: source spans after a character reference
#
# Question: with source spans of inlines switched on, does the span of a bare e-mail address cut the address out?
# Guess: yes; the extension splits a text node, and a text node knows where it stands.
# Seen: only where the text before it is plain. The extension counts in the node's literal, in which a reference such as
# "&lt;" is one character, and applies these offsets to the span of the source, in which it is four: everything after
# the reference is displaced by three, and the last text node shrinks to what is left.
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
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-autolink</artifactId><version>0.32.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

class Finding {
    public static void main(String[] args) {
        show("Mentor: Ann ann@example.org here");
        show("Mentor: Ann &lt;ann@example.org&gt;");
    }

    static void show(String source) {
        Parser.builder()
                .extensions(List.of(AutolinkExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(source)
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        SourceSpan span = link.getSourceSpans().get(0);
                        int start = span.getInputIndex();
                        System.out.println(link.getDestination() + " spans '"
                                + source.substring(start, start + span.getLength()) + "'");
                    }
                });
    }
}
END
java -cp 'lib/*' Finding.java > seen.txt

cat > expected.txt <<'END'
mailto:ann@example.org spans 'ann@example.org'
mailto:ann@example.org spans 'lt;ann@example.'
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
