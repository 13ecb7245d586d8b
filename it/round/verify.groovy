def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] All 3 ideas are fine.')
assert !log.contains('[ERROR]') && !log.contains('[WARNING] src')
