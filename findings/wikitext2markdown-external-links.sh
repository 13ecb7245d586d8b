#!/usr/bin/env bash
# wikitext2markdown 0.0.1: links to other sites
#
# Question: what is [https://example.org/a the plan] of a wiki in Markdown?
# Guess: [the plan](https://example.org/a), which is Markdown's own form of it.
# Seen: **the plan** (*https://example.org/a*): bold text and an address in italics, a link only for readers whose Markdown makes
# links of bare addresses. A link to a page of the wiki is bold text with no address at all.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund wikitext2markdown@0.0.1 > /dev/null

cat > finding.cjs <<'END'
const wiki2md = require('wikitext2markdown');

console.log(wiki2md('See [https://example.org/a the plan] and [[Ideas/Timer|the timer]].'));
END
node finding.cjs > seen.txt

cat > expected.txt <<'END'
See **the plan** (*https://example.org/a*) and **the timer**.
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
