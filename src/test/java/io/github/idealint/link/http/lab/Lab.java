package io.github.idealint.link.http.lab;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** Servers on this computer's own addresses that do what the web does, good and bad, and count requests. */
public final class Lab implements AutoCloseable {

    /** What a server does with a request; false ends the connection. */
    @FunctionalInterface
    public interface Manner {
        boolean answer(Call call) throws IOException;
    }

    private final Manner manner;
    private final List<ServerSocket> servers = new ArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(Lab::daemon);
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> atOnce = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> mostAtOnce = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    public Lab(Manner manner) {
        this.manner = manner;
    }

    /** Opens the same free port on addresses 127.0.0.{first} to 127.0.0.{last}. */
    public int open(int first, int last) {
        try {
            int port = listen(address(first), 0, new ServerSocket(0, 512, address(first)));
            for (int host = first + 1; host <= last; host++) {
                listen(address(host), port, new ServerSocket(port, 512, address(host)));
            }
            return port;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Opens a free port that speaks TLS. */
    public int openSecure(int host, SSLContext context) {
        try {
            return listen(address(host), 0, context.getServerSocketFactory().createServerSocket(0, 512, address(host)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many requests came for a host and path, by any method. */
    public int requests(String hostAndPath) {
        return requests.getOrDefault("HEAD " + hostAndPath, new AtomicInteger()).get()
                + requests.getOrDefault("GET " + hostAndPath, new AtomicInteger())
                        .get();
    }

    public int requests() {
        return requests.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    public int connections() {
        return connections.get();
    }

    public int mostAtOnce(String host) {
        return mostAtOnce.getOrDefault(host, new AtomicInteger()).get();
    }

    /** Begins to count anew. */
    public void forget() {
        requests.clear();
        connections.set(0);
        seen.clear();
    }

    /** Every request line and header line that came. */
    public List<String> seen() {
        return List.copyOf(seen);
    }

    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        servers.forEach(Lab::shut);
        sockets.forEach(Lab::shut);
        threads.shutdownNow();
    }

    private int listen(InetAddress host, int port, ServerSocket server) {
        servers.add(server);
        threads.execute(() -> accept(server, host.getHostAddress()));
        return port == 0 ? server.getLocalPort() : port;
    }

    private void accept(ServerSocket server, String host) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                sockets.add(socket);
                threads.execute(() -> serve(socket, host));
            } catch (IOException | RejectedExecutionException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket, String host) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            while (one(socket, host, in, out)) {
                out.flush();
            }
            out.flush();
        } catch (IOException | RuntimeException gone) {
            // Whoever asked has gone: that is his affair.
        } finally {
            sockets.remove(socket);
        }
    }

    private boolean one(Socket socket, String host, InputStream in, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            lines.add(line);
        }
        if (lines.isEmpty()) {
            return false;
        }
        seen.addAll(lines);
        String[] first = lines.get(0).split(" ");
        int time = requests.computeIfAbsent(first[0] + " " + host + first[1], none -> new AtomicInteger())
                .incrementAndGet();
        int now = atOnce.computeIfAbsent(host, none -> new AtomicInteger()).incrementAndGet();
        mostAtOnce.computeIfAbsent(host, none -> new AtomicInteger()).accumulateAndGet(now, Math::max);
        try {
            return manner.answer(new Call(first[0], first[1], time, lines, socket, out));
        } finally {
            atOnce.get(host).decrementAndGet();
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int letter = in.read();
        while (letter >= 0 && letter != '\n') {
            if (letter != '\r') {
                line.append((char) letter);
            }
            letter = in.read();
        }
        return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static InetAddress address(int host) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) host});
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "lab", 256 << 10);
        thread.setDaemon(true);
        return thread;
    }

    private static void shut(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception closed) {
            // It is shut either way.
        }
    }
}
