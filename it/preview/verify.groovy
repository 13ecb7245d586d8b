def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] Preview: target/idealint/preview/Outreachy 2027 MayAugust.html')
assert log.contains("idealint cannot run: there is no round page 'Outreachy_2027_MayAgust'. Set '-Didealint.round' to 'Outreachy 2027 MayAugust'.")

def files = new File(basedir, 'target/idealint/preview').list().toList()
assert files == ['Outreachy 2027 MayAugust.html']
def html = new File(basedir, "target/idealint/preview/${files[0]}").getText('UTF-8')

// Both ideas stand on the page, in order, and what only they show when they are looked at themselves does not.
def at = ['id="Project_ideas"', 'id="Wick_trimmer"', 'id="Shadow_map"', 'id="Find_Us"'].collect { html.indexOf(it) }
assert at.every { it > 0 } && at == at.sort(false)
assert !html.contains('This page is included in')
// The third idea is missing, as it would be on the wiki.
assert html =~ /<span class="absent" title="[^"]*"><mark class="error">Internships\/ProjectIdeas\/OilGauge<\/mark><\/span>/
assert html.contains('<mark class="error">easy</mark>')
assert html.contains('src/ideas/Internships/ProjectIdeas/ShadowMap.wiki:19:22')

// One piece, without scripts, and nothing of this computer in it.
assert !(html =~ /(?i)<script|<link|<img|<iframe|javascript:/)
assert html.contains("default-src 'none'")
assert !html.contains(basedir.path)
