#!/usr/bin/env bash
# markdown-it-attrs 5.0.1 with markdown-it 15.0.3: a size in braces behind a title
#
# Question: what becomes of "## Boot timer {175 hours}" and of "* Mentor: Ann {primary}"?
# Guess: the braces stay, since neither "175 hours" nor "primary" has the form of an attribute, a class or an id.
# Seen: they are gone from what readers see: each word becomes an attribute without a value, even "175", which no attribute of
# HTML may be called.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund markdown-it@15.0.3 markdown-it-attrs@5.0.1 > /dev/null

cat > finding.cjs <<'END'
const MarkdownIt = require('markdown-it');
const attrs = require('markdown-it-attrs');

const markdown = new MarkdownIt().use(attrs.default ?? attrs);
for (const text of ['## Boot timer {175 hours}', '* Mentor: Ann {primary}']) {
  console.log(markdown.render(text).replaceAll('\n', ''));
}
END
node finding.cjs > seen.txt

cat > expected.txt <<'END'
<h2 175="" hours="">Boot timer</h2>
<ul><li primary="">Mentor: Ann</li></ul>
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
