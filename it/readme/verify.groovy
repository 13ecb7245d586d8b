import java.nio.file.Files

def root = new File(basedir, '../../..').canonicalFile
def readme = new File(root, 'README.md').getText('UTF-8')
def block = { String language, int n -> (readme =~ /(?s)```$language\n(.*?)```/)[n][1] }
def command = block('shell', 0).readLines().first()
def shown = block('text', 0).readLines()*.trim().findAll()

// As after `git clone`: the sources, nothing built; what is downloaded comes from the build's own repository.
def clone = new File(basedir, 'clone')
['pom.xml', 'src', '.mvn', 'it'].each { name ->
  def from = new File(root, name).toPath()
  Files.walk(from).forEach { path ->
    def to = clone.toPath().resolve(name).resolve(from.relativize(path).toString())
    Files.isDirectory(path) ? Files.createDirectories(to) : Files.createDirectories(to.parent) && Files.copy(path, to)
  }
}

def words = command.split(' ').toList()
assert words.first() == 'mvn'
def windows = System.getProperty('os.name').startsWith('Windows')
def mvn = new File(System.getProperty('maven.home'), windows ? 'bin/mvn.cmd' : 'bin/mvn').path
def process = new ProcessBuilder([mvn] + words.tail() + ['-o', "-Dmaven.repo.local=$outerRepository".toString(), '-Dstyle.color=never'])
  .directory(clone).redirectErrorStream(true).start()
process.outputStream.close()
def said = process.inputStream.getText('UTF-8')
assert process.waitFor() == 1 : said
def lines = said.replaceAll(/\u001b\[[0-9;]*m/, '').readLines()*.trim()
shown.each { line -> assert lines.contains(line) : "not said: $line\n$said" }
return true
