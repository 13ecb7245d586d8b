#!/usr/bin/env bash
# Commons Validator 1.11.0: addresses of archived pages
#
# Question: is the address of an archived copy, which holds the original address in its path, valid for UrlValidator as it comes?
# Guess: yes; two slashes in a row are allowed in a path by RFC 3986.
# Seen: no. Without the option ALLOW_2_SLASHES a path must not hold "//", so every copy in a web archive is refused, and with
# it every page of a wiki or forge whose address holds an empty segment.
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
    <dependency><groupId>commons-validator</groupId><artifactId>commons-validator</artifactId><version>1.11.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import org.apache.commons.validator.routines.UrlValidator;

class Finding {
    public static void main(String[] args) {
        String copy = "https://archive.example.org/web/2020/https://lists.example.org/timers";
        System.out.println("by default: " + new UrlValidator().isValid(copy));
        System.out.println("with the option: " + new UrlValidator(UrlValidator.ALLOW_2_SLASHES).isValid(copy));
    }
}
END
java -cp 'lib/*' Finding.java 2> log.txt > seen.txt || { cat log.txt; exit 1; }

cat > expected.txt <<'END'
by default: false
with the option: true
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
