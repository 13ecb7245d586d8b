import java.util.zip.GZIPOutputStream

// The same export packed, and one that broke off on its way.
def export = new File(basedir, 'wiki.xml').bytes
new GZIPOutputStream(new FileOutputStream(new File(basedir, 'wiki.xml.gz'))).withCloseable { it.write(export) }
def text = new String(export, 'UTF-8')
new File(basedir, 'cut.xml').setText(text.substring(0, text.indexOf('writes down')), 'UTF-8')
return true
