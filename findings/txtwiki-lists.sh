#!/usr/bin/env bash
# txtwiki 0.1.0 (wikitext to plain text): a list below its label
#
# Question: on how many lines do three items of a list stand in the plain text?
# Guess: on three, each with or without its star.
# Seen: on the line before them. A single line end is dropped everywhere, not replaced by a space, so the label, the items and
# even a heading that follows them are one line: "Details:* Skill level: easy* Mentor: Ann== Links ==".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund txtwiki@0.1.0 > /dev/null

cat > finding.cjs <<'END'
const { parseWikitext } = require('txtwiki');

console.log(parseWikitext("'''Details:'''\n* Skill level: easy\n* Mentor: Ann\n== Links ==\n"));
console.log(parseWikitext('A line\nand another'));
END
node finding.cjs > seen.txt

cat > expected.txt <<'END'
Details:* Skill level: easy* Mentor: Ann== Links ==
A lineand another
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
