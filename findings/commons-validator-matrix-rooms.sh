#!/usr/bin/env bash
# Commons Validator 1.11.0: links to Matrix rooms
#
# Question: is the address that Matrix gives for sharing a room, https://matrix.to/#/#room:host, valid for UrlValidator?
# Guess: yes; browsers open it, and so does every chat page that shows it.
# Seen: no. The validator hands the address to java.net.URI, which follows RFC 3986 and allows no second '#' in a fragment.
# The same link with the room's '#' written as %23 is valid, but it is not what people copy.
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
import java.util.List;
import org.apache.commons.validator.routines.UrlValidator;

class Finding {
    public static void main(String[] args) {
        for (String url : List.of(
                "https://matrix.to/#/#timers:example.org",
                "https://matrix.to/#/%23timers:example.org",
                "https://chat.example.org/#/room")) {
            System.out.println(url + " " + new UrlValidator().isValid(url));
        }
    }
}
END
java -cp 'lib/*' Finding.java 2> log.txt > seen.txt || { cat log.txt; exit 1; }

cat > expected.txt <<'END'
https://matrix.to/#/#timers:example.org false
https://matrix.to/#/%23timers:example.org true
https://chat.example.org/#/room true
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
