context.get('server').stop(0)
def log = new File(basedir, 'build.log').getText('UTF-8')
def found = (log =~ /\[ERROR\] src\/ideas\/ColourPicker\.wiki:10:3: error: (.*) \[broken-link\]/).collect { it[1] }
// Once told, and nothing of the good link; with the dead link ignored the same page is fine.
assert found.size() == 1
assert found[0] =~ /^The link to 'http.*' is broken: the server has no such page \(HTTP 404\)\. Link to the page's new address/
assert log.contains('idealint found 1 error; the idea needs work.')
assert log.contains('configuration ignoring.yaml')
assert log.count('[INFO] The idea is fine.') == 1
// The second run took the good link from the cache.
assert context.get('asked').count('/docs/themes') == 1
assert new File(basedir, 'target/learned/links.tsv').getText('UTF-8').contains('/docs/themes')
