#!/usr/bin/env bash
# violations-lib 1.160.5 (what the Violations plugins for GitHub, GitLab, Bitbucket and Gerrit read reports with): GitLab's
# Code Quality reports
#
# Question: are reports read that hold just what GitLab asks for: description, check_name, fingerprint, severity, location?
# Guess: yes.
# Seen: no: an issue without 'categories', which GitLab does not ask for, takes all others of the report with it. The run
# goes on with none of them, and only the log shows a NullPointerException.
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
import se.bjurr.violations.lib.reports.Parser;

class Finding {
    private static final String ISSUE = """
            {"description": "No level.", "check_name": "missing-field", "fingerprint": "%d", "severity": "major",%s
             "location": {"path": "page.wiki", "lines": {"begin": %1$d}}}""";
    private static final String CATEGORIES = "\"categories\": [\"Style\"],";

    public static void main(String[] args) throws Exception {
        System.out.println("both with categories: " + read("a", CATEGORIES, CATEGORIES));
        System.out.println("one without: " + read("b", CATEGORIES, ""));
    }

    private static int read(String name, String first, String second) throws Exception {
        Path folder = Files.createDirectory(Path.of(name));
        Files.writeString(folder.resolve("report.json"), "[" + ISSUE.formatted(1, first) + "," + ISSUE.formatted(2, second) + "]");
        return violationsApi().withPattern(".*").inFolder(folder.toString()).findAll(Parser.CODECLIMATE).violations().size();
    }
}
END
java -cp 'lib/*' Finding.java 2> log.txt > seen.txt || { cat log.txt; exit 1; }
grep -o 'NullPointerException.*is null' log.txt | head -1 >> seen.txt

cat > expected.txt <<'END'
both with categories: 2
one without: 0
NullPointerException: Cannot invoke "java.util.List.contains(Object)" because "this.categories" is null
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
