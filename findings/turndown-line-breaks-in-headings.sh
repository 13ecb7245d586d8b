#!/usr/bin/env bash
# turndown 7.2.5: a line break in a heading
#
# Question: what becomes of <h3>Add a viewer<br>for traces</h3> in Markdown?
# Guess: one heading, with the break as a space or as <br>.
# Seen: a heading "Add a viewer" and a paragraph "for traces": the break is written as two spaces and a line end, which ends an
# ATX heading. An exported document loses the second half of its title that way.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund turndown@7.2.5 > /dev/null

cat > finding.cjs <<'END'
const TurndownService = require('turndown');

console.log(JSON.stringify(
  new TurndownService({ headingStyle: 'atx' }).turndown('<h3>Add a viewer<br>for traces</h3>')));
END
node finding.cjs > seen.txt

cat > expected.txt <<'END'
"### Add a viewer  \nfor traces"
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
