#!/usr/bin/env bash
# commonmark-java's front matter extension 0.27.1 and lists at the left edge
#
# Question: do lists of mentors come out of front matter as YAML has them?
# Guess: plain lists do, nested maps do not, since the result is a map of string lists.
# Seen: a list whose dashes stand at the left edge, below their key, is lost without a word: the key is there and empty.
# YAML allows that form, and several site generators' documentation uses it. A flow list is one string with its
# brackets, a list of maps keeps only the first line of each item, and of a folded block (">") only the sign is left.
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
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark</artifactId><version>0.27.1</version></dependency>
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-yaml-front-matter</artifactId><version>0.27.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import java.util.List;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.parser.Parser;

class Finding {
    public static void main(String[] args) {
        show("indented list", "mentors:\n  - Ann Lee\n  - Bo Marsh\n");
        show("list at the left edge", "mentors:\n- Ann Lee\n- Bo Marsh\n");
        show("flow list", "mentors: [Ann Lee, Bo Marsh]\n");
        show("list of maps", "mentors:\n  - name: Ann Lee\n    email: ann@example.org\n");
        show("folded block", "summary: >\n  Two\n  lines\n");
    }

    static void show(String what, String yaml) {
        Parser parser = Parser.builder()
                .extensions(List.of(YamlFrontMatterExtension.create()))
                .build();
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        parser.parse("---\n" + yaml + "---\n\nText\n").accept(visitor);
        System.out.println(what + ": " + visitor.getData());
    }
}
END
java -cp 'lib/*' Finding.java > seen.txt

cat > expected.txt <<'END'
indented list: {mentors=[Ann Lee, Bo Marsh]}
list at the left edge: {mentors=[]}
flow list: {mentors=[[Ann Lee, Bo Marsh]]}
list of maps: {mentors=[name: Ann Lee]}
folded block: {summary=[>]}
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
