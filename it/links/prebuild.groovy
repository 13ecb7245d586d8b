import com.sun.net.httpserver.HttpServer

// One page stays, one is there only when it is asked for the first time, one comes into being after two questions.
def times = [:].withDefault { 0 }
def server = HttpServer.create(new InetSocketAddress(InetAddress.getByName('127.0.0.1'), 0), 0)
server.createContext('/') { exchange ->
  def path = exchange.requestURI.path
  def time = ++times[path]
  def there = path == '/good' || path == '/dying' && time == 1 || path == '/rising' && time > 2
  exchange.sendResponseHeaders(there ? 200 : 404, -1)
  exchange.close()
}
server.start()
context.put('server', server)
context.put('times', times)

def page = new File(basedir, 'src/ideas/ColourPicker.wiki')
page.setText(page.getText('UTF-8').replace('@PORT@', "${server.address.port}"), 'UTF-8')
return true
