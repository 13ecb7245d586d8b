def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] idealint is skipped.')
assert !log.contains('BootTimer.wiki')
