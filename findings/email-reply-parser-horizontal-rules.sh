#!/usr/bin/env bash
# email-reply-parser 2.3.7 (npm): a horizontal rule in a mailed wiki page
#
# Question: a mail holds two ideas with a wiki's rule ("----") between them; which of them does the visible part of the reply hold?
# Guess: both; a signature begins with "-- " and is the last thing in a mail.
# Seen: only the first. The rule is taken for the start of a signature, however much follows it, and a signature is hidden.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund email-reply-parser@2.3.7 > /dev/null

cat > finding.cjs <<'END'
const { default: EmailReplyParser } = require('email-reply-parser');

const mail = `=== Boot timer ===

Time each step.

----

=== Disk map ===

Show where files lie.
`;
for (const fragment of new EmailReplyParser().read(mail).getFragments()) {
  console.log(fragment.isSignature(), fragment.isHidden(), JSON.stringify(fragment.getContent()));
}
END
node finding.cjs > seen.txt

cat > expected.txt <<'END'
false false "=== Boot timer ===\n\nTime each step.\n"
true true "----\n\n=== Disk map ===\n\nShow where files lie.\n"
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
