import groovy.json.JsonSlurper

def lines = new File(basedir, 'build.log').getText('UTF-8').readLines()
def said = [
  "[ERROR] src/ideas/BootTimer.wiki:1:1: error: The title 'Boot timer' is a level-2 heading; in this programme, titles are level 3. Write '=== Boot timer ==='. [title-level]",
  "[WARNING] src/ideas/BootTimer.wiki:6:1: warning: '`clock_mark`' is Markdown, which MediaWiki shows as typed. Write '<code>clock_mark</code>'. [foreign-markup]",
  "[WARNING] src/ideas/BootTimer.wiki:10:1: warning: This text is not part of the list item 'The boot code, which has a comment for' above, because a list item must be on one line. Join the lines. [wrapped-line]",
  "[ERROR] src/ideas/BootTimer.wiki:13:16: error: 'easy' is not a level in this programme. Use 'beginner', 'intermediate' or 'advanced'. On this scale, 'easy' is 'beginner'. [unknown-level]",
  "[WARNING] src/ideas/BootTimer.wiki:14:3: warning: 'Langauge' is not a field in this programme. Did you mean 'Language'? [unknown-label]",
  "[ERROR] src/ideas/BootTimer.wiki:15:22: error: 'cleo.park@example,org' is not an e-mail address: it has a comma where a dot belongs. Did you mean 'cleo.park@example.org'? [invalid-email]",
  "[INFO] By rule: 1 foreign-markup, 1 invalid-email, 1 title-level, 1 unknown-label, 1 unknown-level,",
  "[INFO]          1 wrapped-line.",
  "[INFO] The idea needs work: 3 errors and 3 warnings.",
]
// Findings stand together in the order of the page, with excerpts and fixes below them in batch mode, too.
def entries = lines.findAll { it.startsWith('[') }
def from = entries.indexOf(said.first())
assert entries.subList(from, from + said.size()) == said
def level = lines.indexOf(said[3])
assert lines[level + 1..level + 3] == [
  '    13 | * Skill level: easy', '       |                ^^^^', "    fix: Write 'beginner'"
]
assert lines.any { it.startsWith('[ERROR] Failed to execute goal') && it.contains('idealint found 3 errors; the idea needs work. -> [Help 1]') }

// The report is there although the build failed, and it says the same.
def run = new JsonSlurper().parse(new File(basedir, 'target/idealint/idealint.sarif'), 'UTF-8').runs[0]
assert run.results*.ruleId == [
  'title-level', 'foreign-markup', 'wrapped-line', 'unknown-level', 'unknown-label', 'invalid-email'
]
assert run.results[5].locations[0].physicalLocation.region ==
  [startLine: 15, startColumn: 22, endLine: 15, endColumn: 43]
