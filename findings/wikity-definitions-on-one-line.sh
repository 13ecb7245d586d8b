#!/usr/bin/env bash
# wikity 1.3.0: a term and its definition on one line
#
# Question: does '; Mentor : Ann' become a term and a definition, as on a wiki?
# Guess: yes.
# Seen: no: the whole line is the term. The definition is only read on a line of its own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund wikity@1.3.0 > /dev/null

cat > finding.cjs <<'END'
const wikity = require('wikity');

console.log(wikity.parse('; Mentor : Ann'));
console.log(wikity.parse('; Mentor\n: Ann'));
END
node finding.cjs > seen.txt

cat > expected.txt <<'END'
<dl><dt> Mentor : Ann</dt></dl>
<dl><dt> Mentor</dt>
<dd> Ann</dd></dl>
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
