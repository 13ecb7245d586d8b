#!/usr/bin/env bash
# wtf_wikipedia 10.4.2: items below items
#
# Question: does the list keep that '** Bo' stands below '* Mentors'?
# Guess: yes, as a list in an item, or as a depth.
# Seen: neither: both are items of one list, with no trace of their depth, in JSON as in text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund wtf_wikipedia@10.4.2 > /dev/null

cat > finding.mjs <<'END'
import wtf from 'wtf_wikipedia';

const page = wtf('* Mentors\n** Ann\n** Bo\n* Language: C\n');
console.log(JSON.stringify(page.lists().map((list) => list.json())));
END
node finding.mjs > seen.txt

cat > expected.txt <<'END'
[[{"text":"Mentors"},{"text":"Ann"},{"text":"Bo"},{"text":"Language: C"}]]
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
