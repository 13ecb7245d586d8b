#!/usr/bin/env bash
# addressparser 1.0.1 (the parser of address lists that Node's mail programs grew from): lists as people write them
#
# Question: how many people are in "Ann Lee <ann@example.org> and Bo Roe <bo@example.org>", and in "Ann Lee, PhD <ann@example.org>"?
# Guess: two in the first, or one and a rest that is reported; one in the second, with "Ann Lee, PhD" as the name.
# Seen: one in the first, whose name is "Ann Lee and Bo Roe bo@example.org": the second address is text in the first one's name.
# Two in the second: "Ann Lee", who has an empty address, and "PhD", who has Ann's.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund addressparser@1.0.1 > /dev/null

cat > finding.cjs <<'END'
const parse = require('addressparser');

for (const text of ['Ann Lee <ann@example.org> and Bo Roe <bo@example.org>', 'Ann Lee, PhD <ann@example.org>']) {
  console.log(parse(text).map(({ name, address }) => `${name} [${address}]`).join(' | '));
}
END
node finding.cjs > seen.txt

cat > expected.txt <<'END'
Ann Lee and Bo Roe bo@example.org [ann@example.org]
Ann Lee [] | PhD [ann@example.org]
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
