#!/usr/bin/env bash
# turndown 7.2.5 and commonmark 0.31.2: a bold label right before its value
#
# Question: is <b>Mentor:</b>Ann still bold after it was turned into Markdown and back into HTML?
# Guess: yes; turndown escapes what would not survive.
# Seen: no: it becomes **Mentor:**Ann, and CommonMark takes the second ** for no end of emphasis, because punctuation stands
# before it and a letter after it. Readers see the four stars.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund turndown@7.2.5 commonmark@0.31.2 > /dev/null

cat > finding.cjs <<'END'
const TurndownService = require('turndown');
const commonmark = require('commonmark');

const markdown = new TurndownService().turndown('<p><b>Mentor:</b>Ann</p>');
console.log(markdown);
console.log(new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(markdown)).trim());
END
node finding.cjs > seen.txt

cat > expected.txt <<'END'
**Mentor:**Ann
<p>**Mentor:**Ann</p>
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
