#!/usr/bin/env bash
# parse-duration 2.1.9 (npm): a range as the length of a project
#
# Question: how long is a project of "10–12 weeks" or "175-350 hours"?
# Guess: the sum of the bounds in the unit of the range, 22 weeks and 525 hours: the library adds up whatever it finds.
# Seen: so it is only by accident. A number without a unit counts in the unit of the answer, so "10–12 weeks" is 22 weeks if
# weeks are asked for, but 2026 hours (ten hours and twelve weeks) if hours are. Nothing says that the text was not understood.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund parse-duration@2.1.9 > /dev/null

cat > finding.mjs <<'END'
import parse from 'parse-duration';

for (const [text, unit] of [['10–12 weeks', 'w'], ['10–12 weeks', 'h'], ['175-350 hours', 'h']]) {
  console.log(text, '=', parse(text, unit), unit);
}
END
node finding.mjs > seen.txt

cat > expected.txt <<'END'
10–12 weeks = 22 w
10–12 weeks = 2026 h
175-350 hours = 525 h
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
