#!/usr/bin/env bash
# wtf_wikipedia 10.4.2: names of included pages
#
# Question: under which name does the parser list the page that {{:Ideas/BootTimer}} includes?
# Guess: 'Ideas/BootTimer', perhaps with its colon.
# Seen: ':ideas/boottimer'. Templates are named in lowercase, so an included page can't be found again: all but the first
# letter of a title matters on a wiki. Two pages that differ by case become one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund wtf_wikipedia@10.4.2 > /dev/null

cat > finding.mjs <<'END'
import wtf from 'wtf_wikipedia';

const round = wtf('{{:Ideas/BootTimer}}\n\n{{:Ideas/Boottimer}}\n');
console.log(round.templates().map((template) => template.json().template).join(' '));
END
node finding.mjs > seen.txt

cat > expected.txt <<'END'
:ideas/boottimer :ideas/boottimer
END
cat seen.txt
diff expected.txt seen.txt && echo "as before"
