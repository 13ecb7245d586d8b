def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('idealint cannot run: ')
assert log.contains('pages')
assert log.contains('MojoExecutionException')
