def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('src/ideas/Latin.wiki:1:8: error: This page is not valid UTF-8')
assert log.contains('src/ideas/Nested.wiki:2:65: error: This page has more than 64')
// The page beside them is still linted.
assert log.contains("src/ideas/Crooked.wiki:8:16: error: 'easy' is not a level in this programme")
assert !log.contains('\tat ')
