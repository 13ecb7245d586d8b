#!/usr/bin/env bash
# Apache James mime4j 0.8.14: what its lenient parser makes of addresses parted by semicolons and of "at"
#
# Question: the lenient parser is meant for mail as it is found; does it part "a@x; b@x", as people and some mail
# programs write lists, and does it refuse an address without an @?
# Guess: it parts at semicolons, or gives one address and drops the rest; without an @ there is no address.
# Seen: two addresses with a semicolon become one mailbox whose domain holds the semicolon and the second address; the
# blank between them is gone. "Ann Lee <ann at example.org>" is a mailbox with the "address" "ann at example.org", and a
# name with an address behind it but no angle brackets is a mailbox as a whole. None of them is an error.
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
    <dependency><groupId>org.apache.james</groupId><artifactId>apache-mime4j-dom</artifactId><version>0.8.14</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;

class Finding {
    public static void main(String[] args) {
        show("ann@example.org, bo@example.org");
        show("ann@example.org; bo@example.org");
        show("Ann Lee <ann at example.org>");
        show("Ann Lee ann@example.org");
    }

    static void show(String text) {
        System.out.println(text);
        for (Address address : LenientAddressParser.DEFAULT.parseAddressList(text)) {
            Mailbox box = (Mailbox) address;
            System.out.println("  name '" + box.getName() + "' local part '" + box.getLocalPart() + "' domain '"
                    + box.getDomain() + "'");
        }
    }
}
END
java -cp 'lib/*' Finding.java > seen.txt

cat > expected.txt <<'END'
ann@example.org, bo@example.org
  name 'null' local part 'ann' domain 'example.org'
  name 'null' local part 'bo' domain 'example.org'
ann@example.org; bo@example.org
  name 'null' local part 'ann' domain 'example.org;bo@example.org'
Ann Lee <ann at example.org>
  name 'Ann Lee' local part 'ann at example.org' domain 'null'
Ann Lee ann@example.org
  name 'null' local part 'Ann Lee ann' domain 'example.org'
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
