import com.sun.net.httpserver.HttpServer

// A web of one server on this computer, which has lost a page.
def asked = Collections.synchronizedList([])
def server = HttpServer.create(new InetSocketAddress(InetAddress.getByName('127.0.0.1'), 0), 0)
server.createContext('/') { exchange ->
  asked << exchange.requestURI.path
  exchange.sendResponseHeaders(exchange.requestURI.path == '/gone' ? 404 : 200, -1)
  exchange.close()
}
server.start()
context.put('server', server)
context.put('asked', asked)

def page = new File(basedir, 'src/ideas/ColourPicker.wiki')
page.setText(page.getText('UTF-8').replace('@PORT@', "${server.address.port}"), 'UTF-8')
return true
