import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def lines = log.readLines()
[
].each { line -> assert lines.contains(line) : line }
assert log.contains('BUILD FAILURE')

// The report is there although the build failed, and it says the same.
def sarif = new JsonSlurper().parse(new File(basedir, 'target/idealint/idealint.sarif'), 'UTF-8')
assert sarif.version == '2.1.0'
