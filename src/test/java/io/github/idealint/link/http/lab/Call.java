package io.github.idealint.link.http.lab;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * One request to the laboratory.
 *
 * @param method the request's method
 * @param path the address' path with its query
 * @param time which request for this path it is, by this method, from 1
 * @param headers the request's header lines
 */
public record Call(String method, String path, int time, List<String> headers, Socket socket, OutputStream out) {

    public boolean isHead() {
        return method.equals("HEAD");
    }

    /** A complete answer, after which the connection goes on. */
    public boolean say(String status, String headers, String body) throws IOException {
        return say(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public boolean say(String status, String headers, byte[] body) throws IOException {
        raw("HTTP/1.1 " + status + "\r\nContent-Length: " + body.length + "\r\n" + lines(headers) + "\r\n");
        if (!isHead()) {
            out.write(body);
        }
        out.flush();
        return true;
    }

    public boolean page(String body) throws IOException {
        return say("200 OK", "Content-Type: text/html; charset=utf-8", body);
    }

    public boolean moved(int status, String to) throws IOException {
        String bytes = new String(to.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return say(status + " Moved", "Location: " + bytes, "");
    }

    /** Text byte by byte, for a while. */
    public boolean drip(String text, int times, int millis) throws IOException {
        for (int i = 0; i < times; i++) {
            raw(text);
            Lab.sleep(millis);
        }
        return false;
    }

    public boolean raw(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return false;
    }

    /** Ends the connection with a reset rather than an end. */
    public boolean reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
        return false;
    }

    /** Megabytes of blanks behind a start, packed. */
    public static byte[] bomb(String start, int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                gzip.write(blanks);
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return packed.toByteArray();
    }

    private static String lines(String headers) {
        return headers.isEmpty() ? "" : headers.replace("\n", "\r\n") + "\r\n";
    }
}
