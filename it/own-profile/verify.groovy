def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains(', profile lantern.yaml, configuration idealint.yaml')
assert log.contains("src/ideas/Fonts.wiki:7:1: error: The field 'Licence' is missing.")
assert log.contains("src/ideas/Fonts.wiki:8:16: error: 'beginner' is not a level in this programme. Use 'starter', 'regular' or 'expert'.")
