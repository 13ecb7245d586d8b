package io.github.idealint.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Sends pages as mail programs do, with the damage that they do. */
public final class Mailer {

    private static final int WIDTH = 72;

    private Mailer() {}

    /** A mail with some fields beside those that all have. */
    public static String mail(String subject, String fields, String body) {
        return "From: Ada Doe <ada@example.org>\nTo: ideas@example.org\nSubject: " + subject
                + "\nDate: Mon, 11 Jan 2027 10:00:00 +0000\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n" + fields
                + "\n" + body;
    }

    /** Text as it is, in UTF-8. */
    public static String plain(String body) {
        return mail("Idea", "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n", body);
    }

    /** Each line broken where the next word would not fit. */
    public static String wrapped(String text) {
        return text.lines().map(line -> String.join("\n", pieces(line))).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Each line broken with a blank at the end where it goes on (RFC 3676). */
    public static String flowed(String text) {
        return text.lines()
                .map(line ->
                        (line.startsWith(" ") || line.startsWith(">") ? " " : "") + String.join(" \n", pieces(line)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (rest.length() > WIDTH && rest.indexOf(' ', 3) > 0) {
            int at = rest.lastIndexOf(' ', WIDTH);
            int end = at > 2 ? at : rest.indexOf(' ', 3);
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        pieces.add(rest);
        return pieces;
    }

    /** Each line quoted. */
    public static String quoted(String text) {
        return text.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Quoted-printable (RFC 2045, 6.7). */
    public static String quotedPrintable(String text, Charset charset) {
        StringBuilder encoded = new StringBuilder();
        text.lines().forEach(line -> {
            int column = 0;
            for (byte octet : line.getBytes(charset)) {
                String one = octet == '=' || octet < 32 ? String.format("=%02X", octet) : Character.toString(octet);
                if (column + one.length() > 75) {
                    encoded.append("=\n");
                    column = 0;
                }
                encoded.append(one);
                column += one.length();
            }
            encoded.append('\n');
        });
        return encoded.toString();
    }

    /** Base64 in lines of 76 characters. */
    public static String base64(String text, Charset charset) {
        return Base64.getMimeEncoder(76, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(text.getBytes(charset))
                + "\n";
    }

    /** What a program makes of lines that are typed into an HTML editor. */
    public static String html(String text) {
        return text.lines()
                .map(line -> line.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("  ", "&nbsp; "))
                .map(line -> line.isEmpty() ? "<div><br></div>" : "<div>" + line + "</div>")
                .collect(Collectors.joining(
                        "\n",
                        "<html><head><style>p {}</style></head><body><div dir=\"ltr\">",
                        "</div></body></html>\n"));
    }
}
