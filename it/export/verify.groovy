import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
// What is wrong on the pages is none of this goal's business.
assert log.contains('[INFO] Exported 2 ideas: target/idealint/ideas.json, target/idealint/ideas.csv')
assert !log.contains('[ERROR]') && !log.contains('[WARNING] src')

def folder = new File(basedir, 'target/idealint')
def export = new JsonSlurper().parse(new File(folder, 'ideas.json'), 'UTF-8')
assert export.version == 1 && export.profile == 'qemu-2020'
assert export.ideas*.title == ['Colour picker', 'Boot timer']
assert export.ideas.every { it.round == 'Outreachy 2027' }
def timer = export.ideas[1]
assert timer.level == 'Beginner' && timer.levels == ['beginner']
assert timer.links == [[url: 'https://lantern.example.org/docs/boot', text: 'How Lantern boots']]
assert timer.mentors == [[name: 'Dana Ruiz', emails: ['d[…]@example.org'], text: 'Dana Ruiz <d[…]@example.org>']]
assert timer.path == 'src/ideas/Boot timer.wiki' && timer.line == 1

def csv = new File(folder, 'ideas.csv').getText('UTF-8')
assert csv.startsWith('\uFEFFround,title,') && csv.count('\r\n') == 3
assert csv.contains('"\'=HYPERLINK(""https://lantern.example.org"")"')
assert !csv.contains('dana@') && !csv.contains('cleo.park@')
