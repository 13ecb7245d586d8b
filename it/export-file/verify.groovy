import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')

// Line and column are those of the XML, where '<' takes four characters; the older revision is not looked at.
['wiki.xml', 'wiki.xml.gz'].each { file ->
  assert log.readLines().findAll { it.startsWith("[ERROR] $file:") } == [
    "[ERROR] $file:74:16: error: On 'Internships/ProjectIdeas/BootTimer': 'easy' is not a level in this programme. Use 'beginner', 'intermediate' or 'advanced'. On this scale, 'easy' is 'beginner'. [unknown-level]",
    "[ERROR] $file:76:25: error: On 'Internships/ProjectIdeas/BootTimer': 'cleo.park@example,org' is not an e-mail address: it has a comma where a dot belongs. Did you mean 'cleo.park@example.org'? [invalid-email]",
  ]*.toString()
}
assert log.count('[INFO] 1 of 2 ideas needs work: 2 errors.') == 2
def lines = new File(basedir, 'wiki.xml').readLines('UTF-8')
assert lines[73].substring(15) == 'easy'
assert lines[75].substring(24).startsWith('cleo.park@example,org')

// What broke off is one finding; the page before is checked.
assert log.readLines().findAll { it.startsWith('[ERROR] cut.xml:') } == [
  "[ERROR] cut.xml:65:13: error: On 'Internships/ProjectIdeas/BootTimer': This export is incomplete: it ends here. Download the whole file again. [unreadable-page]",
]
assert log.contains("idealint cannot run: 'pom.xml' is not a MediaWiki export: it begins with <project>, not <mediawiki>. Check that this is the right file.")
assert !log.contains('\tat ')
