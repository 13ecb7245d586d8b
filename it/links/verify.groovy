def server = context.get('server')
server.stop(0)
def port = server.address.port
def lines = new File(basedir, 'build.log').getText('UTF-8').readLines()
assert lines.contains('[INFO] First run: 3 links, 1 broken. The next run reports what has changed.')
assert lines.any { it.startsWith('[ERROR] Failed to execute goal') && it.contains(':links') && it.contains('idealint found 1 error') }
def from = lines.indexOf("[INFO] Newly broken: http://127.0.0.1:$port/dying".toString())
assert lines.subList(from, from + 3) == [
  "[INFO] Newly broken: http://127.0.0.1:$port/dying",
  "[INFO] Working again: http://127.0.0.1:$port/rising",
  '[INFO] Since the last run: 1 newly broken, 1 working again, 0 still broken.',
]*.toString()
// What the first run learned counts for nothing in the second.
assert context.get('times')['/good'] == 2
// What is kept names no folder.
assert new File(basedir, 'target/learned').listFiles().every { !it.getText('UTF-8').contains(basedir.path) }
