def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains(', profile qemu-2020, configuration idealint.yaml')
assert log.contains("[WARNING] round/src/ideas/Keys.wiki:8:16: warning: 'Beginner' is written 'beginner'")
assert log.contains('[INFO] 1 of 2 ideas needs work: 1 warning.')
// The root and the module without ideas have nothing to say.
assert log.count('[INFO] idealint ') == 1
