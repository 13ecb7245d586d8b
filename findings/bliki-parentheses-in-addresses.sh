#!/usr/bin/env bash
# Bliki 3.1.0 (a MediaWiki renderer in Java): bare addresses with parentheses
#
# Question: where does a bare address such as https://example.org/a_(b). end?
# Guess: after the closing parenthesis, as on a wiki: MediaWiki drops a closing parenthesis only where none was opened.
# Seen: before the opening parenthesis, in brackets too: the link leads to another page, and the rest of the address becomes text.
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
    <dependency><groupId>info.bliki.wiki</groupId><artifactId>bliki-core</artifactId><version>3.1.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import info.bliki.wiki.model.WikiModel;

class Finding {
    public static void main(String[] args) throws Exception {
        WikiModel wiki = new WikiModel("${image}", "${title}");
        System.out.println(wiki.render("https://example.org/a_(b).").strip());
        System.out.println(wiki.render("[https://example.org/a_(b) text]").strip());
    }
}
END
java -cp 'lib/*' Finding.java 2> log.txt > seen.txt || { cat log.txt; exit 1; }

cat > expected.txt <<'END'
<p><a class="external free" href="https://example.org/a_" rel="nofollow">https://example.org/a_</a>(b).</p>
<p><a class="external text" href="https://example.org/a_" rel="nofollow">(b) text</a></p>
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
