#!/usr/bin/env bash
# snakeyaml-engine 3.2: what it says of a handle such as @ann as a value
#
# Question: front matter of idea lists names mentors by handle ("mentor: @ann"). YAML reserves the at sign at the start of a
# plain value, so this is an error; does the message help its author?
# Guess: it says that the character is reserved, or proposes quotes.
# Seen: "Do not use @ for indentation", the hint meant for tabs, is added to every character that cannot start a token.
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
    <dependency><groupId>org.snakeyaml</groupId><artifactId>snakeyaml-engine</artifactId><version>3.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

class Finding {
    public static void main(String[] args) {
        show("mentor: @ann\n");
        show("level: `easy`\n");
        show("mentor: '@ann'\n");
    }

    static void show(String yaml) {
        try {
            System.out.println(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        } catch (MarkedYamlEngineException e) {
            System.out.println(e.getProblem());
        }
    }
}
END
java -cp 'lib/*' Finding.java > seen.txt

cat > expected.txt <<'END'
found character '@' that cannot start any token. (Do not use @ for indentation)
found character '`' that cannot start any token. (Do not use ` for indentation)
{mentor=@ann}
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
