def log = new File(basedir, 'build.log').getText('UTF-8')
// From the root and from the module alone the same configuration holds; paths begin where the build does.
assert log.findAll(~/, profile qemu-2020, configuration (\.\.\/)?idealint\.yaml\R/).size() == 2
assert log.contains("[WARNING] round/src/ideas/Keys.wiki:8:16: warning: 'Beginner' is written 'beginner'")
assert log.findAll(~/\[WARNING] (round\/)?src\/ideas\/Keys\.wiki:8:16: warning: 'Beginner' is written 'beginner'/).size() == 2
assert log.count('[INFO] 1 of 2 ideas needs work: 1 warning.') == 2
// The root and the module without ideas have nothing to say.
assert log.count('[INFO] idealint ') == 2
