#!/usr/bin/env bash
# java-diff-utils 4.16 and hunks without context lines
#
# Question: does a diff without context ("git diff -U0", used to find the lines that a branch changed) survive
# java-diff-utils, both read and written?
# Guess: yes; the unified format is its main format.
# Seen: no, in both directions. In the unified format a range of length 0 names the line *before* it: a line appended
# after line 3 is "@@ -3,0 +4 @@" to GNU diff and git. The library reads that as "insert before line 3" and puts the
# new line one place too early, without an error; and it writes "@@ -4,0 +4,1 @@" itself. Its own two errors cancel
# out, so a round trip within the library looks right. With three lines of context all is well.
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
    <dependency><groupId>io.github.java-diff-utils</groupId><artifactId>java-diff-utils</artifactId><version>4.16</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.util.List;

class Finding {
    public static void main(String[] args) throws Exception {
        List<String> page = List.of("title", "summary", "mentor");
        List<String> longer = List.of("title", "summary", "mentor", "links");

        Patch<String> fromGit = UnifiedDiffUtils.parseUnifiedDiff(
                List.of("--- a/page", "+++ b/page", "@@ -3,0 +4 @@", "+links"));
        System.out.println("git's hunk applied: " + DiffUtils.patch(page, fromGit));

        Patch<String> own = DiffUtils.diff(page, longer);
        System.out.println("own hunk: " + UnifiedDiffUtils.generateUnifiedDiff("a", "b", page, own, 0).get(2));

        Patch<String> again =
                UnifiedDiffUtils.parseUnifiedDiff(UnifiedDiffUtils.generateUnifiedDiff("a", "b", page, own, 0));
        System.out.println("own hunk applied: " + DiffUtils.patch(page, again));
    }
}
END
java -cp 'lib/*' Finding.java > seen.txt

cat > expected.txt <<'END'
git's hunk applied: [title, summary, links, mentor]
own hunk: @@ -4,0 +4,1 @@
own hunk applied: [title, summary, mentor, links]
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
