#!/usr/bin/env bash
# analysis-model 13.7.0 (what Jenkins' Warnings plugin reads reports with): columns of SARIF
#
# Question: do the columns of a SARIF region reach the issue that Jenkins shows?
# Guess: yes, perhaps one off, since SARIF's end column is exclusive.
# Seen: no: lines arrive, both columns are 0, with and without an end. And the message is preceded by the rule's id, its
# short description and its whole help in Markdown.
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
    <dependency><groupId>edu.hm.hafner</groupId><artifactId>analysis-model</artifactId><version>13.7.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.registry.ParserRegistry;
import java.nio.file.Files;
import java.nio.file.Path;

class Finding {
    public static void main(String[] args) throws Exception {
        Path report = Files.writeString(Path.of("report.sarif"), """
                {"version": "2.1.0", "runs": [{
                  "tool": {"driver": {"name": "lint", "rules": [{"id": "rule",
                    "shortDescription": {"text": "Short."}, "help": {"text": "Help.", "markdown": "*Help.*"}}]}},
                  "results": [{"ruleId": "rule", "level": "warning", "message": {"text": "Wrong word."},
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": "page.wiki"},
                      "region": {"startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 5}}}]}]}]}
                """);
        for (Issue issue : new ParserRegistry().get("sarif").createParser().parse(new FileReaderFactory(report))) {
            System.out.println("line " + issue.getLineStart() + " to " + issue.getLineEnd() + ", column "
                    + issue.getColumnStart() + " to " + issue.getColumnEnd());
            System.out.println(issue.getMessage().replaceAll("\\s+", " "));
        }
    }
}
END
java -cp 'lib/*' Finding.java 2> log.txt > seen.txt || { cat log.txt; exit 1; }

cat > expected.txt <<'END'
line 2 to 2, column 0 to 0
rule Short. For additional help see: *Help.* Wrong word.
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
