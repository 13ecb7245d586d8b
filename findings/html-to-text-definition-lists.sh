#!/usr/bin/env bash
# html-to-text 10.0.1: definition lists
#
# Question: on how many lines do <dt>Mentor</dt><dd>Ann</dd> stand in plain text?
# Guess: on two, since browsers show them as blocks.
# Seen: on one, with nothing between them: "MentorAnn". Terms and definitions are treated as inline, and neither a space nor a line
# end is put between them; the next term is glued on too.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund html-to-text@10.0.1 > /dev/null

cat > finding.mjs <<'END'
import { convert } from 'html-to-text';

console.log(convert('<dl><dt>Mentor</dt><dd>Ann</dd><dt>Level</dt><dd>easy</dd></dl>'));
END
node finding.mjs > seen.txt

cat > expected.txt <<'END'
MentorAnnLeveleasy
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
