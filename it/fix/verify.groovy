def log = new File(basedir, 'build.log').getText('UTF-8')
def lines = log.readLines()
def once = { String line -> assert lines.count { it == line } == 1 : line }

assert log.contains('idealint found 3 findings that the goal \'fix\' can fix on 1 page.')
['@@ -1,13 +1,12 @@', '-== Boot timer ==', '+=== Boot timer ===', '-* The boot code, which has a comment for',
 '-each step: https://lantern.example.org/src/boot.c',
 '+* The boot code, which has a comment for each step: https://lantern.example.org/src/boot.c'].each(once)
once '[INFO] src/ideas/BootTimer.wiki: fixed 1 foreign-markup, 1 title-level and 1 wrapped-line.'
assert lines.count { it == '[INFO] Fixed 3 findings on 1 page.' } == 2
once "[INFO] 3 more findings can be fixed with '-Didealint.unsafe=true'; review what that changes."
once '[INFO] src/ideas/BootTimer.wiki: fixed 1 invalid-email, 1 unknown-label and 1 unknown-level.'
once '[INFO] The idea is fine.'

def before = new File(basedir, '../../../it/fails/src/ideas/BootTimer.wiki').getText('UTF-8')
assert new File(basedir, 'src/ideas/BootTimer.wiki').getText('UTF-8') == before
  .replace('== Boot timer ==', '=== Boot timer ===')
  .replace('`clock_mark`', '<code>clock_mark</code>')
  .replace('comment for\neach step', 'comment for each step')
  .replace('level: easy', 'level: beginner')
  .replace('Langauge', 'Language')
  .replace('example,org', 'example.org')
assert new File(basedir, 'src/ideas').list() == ['BootTimer.wiki']
