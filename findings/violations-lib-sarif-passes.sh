#!/usr/bin/env bash
# violations-lib 1.160.5 (what the Violations plugins for GitHub, GitLab, Bitbucket and Gerrit read reports with): results
# of SARIF that are no faults
#
# Question: what becomes of a result whose kind is 'pass', and of one whose baseline state is 'absent', that is, mended?
# Guess: both are left out, since neither is a fault of this run.
# Seen: both are violations like any other; the passed check even an ERROR if its level says so. Only suppression is kept,
# as a mark.
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
    <dependency><groupId>se.bjurr.violations</groupId><artifactId>violations-lib</artifactId><version>1.160.5</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import static se.bjurr.violations.lib.ViolationsApi.violationsApi;

import java.nio.file.Files;
import java.nio.file.Path;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

class Finding {
    private static final String RESULT = """
            {"ruleId": "rule", "level": "error", "message": {"text": "%s."}, %s "locations": [{"physicalLocation":
              {"artifactLocation": {"uri": "page.wiki"}, "region": {"startLine": %d}}}]}""";

    public static void main(String[] args) throws Exception {
        String results = String.join(",",
                RESULT.formatted("Failed", "", 1),
                RESULT.formatted("Passed", "\"kind\": \"pass\",", 2),
                RESULT.formatted("Mended", "\"baselineState\": \"absent\",", 3),
                RESULT.formatted("Suppressed", "\"suppressions\": [{\"kind\": \"inSource\"}],", 4));
        Path folder = Files.createDirectory(Path.of("reports"));
        Files.writeString(folder.resolve("report.sarif"), """
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "lint"}}, "results": [%s]}]}""".formatted(results));
        violationsApi().withPattern(".*").inFolder(folder.toString()).findAll(Parser.SARIF).violations().stream()
                .sorted(java.util.Comparator.comparing(Violation::getStartLine))
                .forEach(each -> System.out.println(each.getStartLine() + " " + each.getSeverity() + " "
                        + each.getMessage().strip() + " " + each.getSpecifics()));
    }
}
END
java -cp 'lib/*' Finding.java 2> log.txt > seen.txt || { cat log.txt; exit 1; }

cat > expected.txt <<'END'
1 ERROR Failed. {suppressed=false}
2 ERROR Passed. {suppressed=false}
3 ERROR Mended. {suppressed=false}
4 ERROR Suppressed. {suppressed=true}
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
