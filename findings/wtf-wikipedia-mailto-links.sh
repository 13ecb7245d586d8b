#!/usr/bin/env bash
# wtf_wikipedia 10.4.2: links to e-mail addresses
#
# Question: does the parser read [mailto:ann@example.org Ann] as a link with the text Ann?
# Guess: yes; MediaWiki has mailto: among its default protocols.
# Seen: no: it finds no link, and the brackets and the address stay in the text. The same with https: is read.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund wtf_wikipedia@10.4.2 > /dev/null

cat > finding.mjs <<'END'
import wtf from 'wtf_wikipedia';

for (const text of ['Ask [mailto:ann@example.org Ann].', 'Ask [https://example.org Ann].']) {
  const page = wtf(text);
  console.log(page.text(), '|', page.links().length);
}
END
node finding.mjs > seen.txt

cat > expected.txt <<'END'
Ask [mailto:ann@example.org Ann]. | 0
Ask Ann. | 1
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
