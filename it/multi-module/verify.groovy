def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count(', profile qemu-2020, configuration idealint.yaml') == 1
assert log.contains("[WARNING] round/src/ideas/Keys.wiki:8:16: warning: 'Beginner' is written 'beginner'")
// The module alone is named from its own folder, but has the configuration of the whole.
assert log.count(', profile qemu-2020, configuration ../idealint.yaml') == 1
assert log.contains("[WARNING] src/ideas/Keys.wiki:8:16: warning: 'Beginner' is written 'beginner'")
assert log.count('[INFO] 1 of 2 ideas needs work: 1 warning.') == 2
// The root and the module without ideas have nothing to say.
assert log.count('[INFO] idealint ') == 2
