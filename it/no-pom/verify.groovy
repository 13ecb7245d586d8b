def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("drafts/draft.wiki:15:22: error: 'cleo.park@example,org' is not an e-mail address")
assert log.contains('idealint found 3 errors')
// Maven's stub project must not leave a folder named after an expression behind.
assert basedir.list().every { !it.contains('{') }
