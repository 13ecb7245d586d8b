#!/usr/bin/env bash
# doxia-module-markdown 2.0.0 (what maven-site-plugin renders Markdown with): links to headings of the same page
#
# Question: does '[Log viewer](#log-viewer)' at the head of an ideas page lead to '## Log viewer', as on GitHub?
# Guess: yes: the heading gets the id 'log-viewer'.
# Seen: no: the place is called 'Log_viewer', as on a MediaWiki, so the link goes nowhere without a word. '{#boot}', by which
# other tools name a place, is shown to readers and becomes part of the name.
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
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-site-plugin</artifactId>
        <version>3.21.0</version>
        <configuration><generateReports>false</generateReports></configuration>
      </plugin>
    </plugins>
  </build>
</project>
END
mkdir -p src/site/markdown
cat > src/site/markdown/ideas.md <<'END'
# Ideas

- [Log viewer](#log-viewer)
- [Boot timer](#boot)

## Log viewer

Shows logs.

## Boot timer {#boot}

Measures.
END
mvn -q -B site > log.txt 2>&1 || { cat log.txt; exit 1; }
sed -n '/<main/,/<\/main/p' target/site/ideas.html | grep -oE '<a id="[^"]*"|<h[12].*|href="#[^"]*"' > seen.txt

cat > expected.txt <<'END'
<a id="Ideas"
<h1>Ideas</h1>
href="#log-viewer"
href="#boot"
<a id="Log_viewer"
<h2>Log viewer</h2>
<a id="Boot_timer_.7B.23boot.7D"
<h2>Boot timer {#boot}</h2>
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
