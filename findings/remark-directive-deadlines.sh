#!/usr/bin/env bash
# remark-directive 4.0.0 (directives in Markdown, as documentation sites use them) with remark-parse 11.0.0: text with colons
#
# Question: do a deadline of "18:00 UTC" and a label without a space, "Mentor:ann", stay what they are?
# Guess: yes; the colon stands inside a word, and "00" is no name of a directive.
# Seen: no: ":00" and ":ann" are directives. With no handler for them, the page shows "Deadline 18 UTC" and a mentor without a name;
# nothing is reported. "Mentor: Ann", with a space, is safe.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund unified@11.0.5 remark-parse@11.0.0 remark-directive@4.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 > /dev/null

cat > finding.mjs <<'END'
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const page = unified().use(remarkParse).use(remarkDirective).use(remarkRehype).use(rehypeStringify);
for (const text of ['Deadline 18:00 UTC', 'Mentor:ann', 'Mentor: Ann']) {
  console.log(String(page.processSync(text)));
}
END
node finding.mjs > seen.txt

cat > expected.txt <<'END'
<p>Deadline 18<div></div> UTC</p>
<p>Mentor<div></div></p>
<p>Mentor: Ann</p>
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
