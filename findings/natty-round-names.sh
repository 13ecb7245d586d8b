#!/usr/bin/env bash
# Natty 0.13: the months of a round
#
# Question: which dates does a parser of dates in prose find in the name of an internship round, "Outreachy 2027 May-August"?
# Guess: May and August 2027.
# Seen: one date, in the year 4053: the year is added to this one, as if "2027 May" were "in 2027 years, in May". With the year
# after the months only "May" is read, of the current year. A range of full dates is read as it should be.
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
    <dependency><groupId>com.joestelmach</groupId><artifactId>natty</artifactId><version>0.13</version></dependency>
  </dependencies>
</project>
END
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Finding.java <<'END'
import com.joestelmach.natty.DateGroup;
import com.joestelmach.natty.Parser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

class Finding {
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Date today = Date.from(Instant.parse("2026-11-30T12:00:00Z"));
        for (String text : List.of(
                "Outreachy 2027 May-August", "May-August 2027", "December 15, 2026 to March 15, 2027")) {
            for (DateGroup group : new Parser().parse(text, today)) {
                System.out.println(text + ": '" + group.getText() + "' is "
                        + group.getDates().stream()
                                .map(date -> date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate())
                                .toList());
            }
        }
    }
}
END
java -cp 'lib/*' Finding.java 2> log.txt > seen.txt || { cat log.txt; exit 1; }

cat > expected.txt <<'END'
Outreachy 2027 May-August: '2027 May' is [4053-05-01]
May-August 2027: 'May' is [2026-05-01]
December 15, 2026 to March 15, 2027: 'December 15, 2026 to March 15, 2027' is [2026-12-15, 2027-03-15]
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
