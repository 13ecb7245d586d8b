package io.github.idealint.mail;

import static io.github.idealint.mail.Mailer.base64;
import static io.github.idealint.mail.Mailer.flowed;
import static io.github.idealint.mail.Mailer.html;
import static io.github.idealint.mail.Mailer.mail;
import static io.github.idealint.mail.Mailer.plain;
import static io.github.idealint.mail.Mailer.quoted;
import static io.github.idealint.mail.Mailer.quotedPrintable;
import static io.github.idealint.mail.Mailer.wrapped;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ideas as they arrive by mail. */
public final class MailedIdeas {

    /** A page of wikitext with some faults. */
    public static final String WIKI = """
            === Boot timer with a graph ===

            '''Summary:''' Measure how long each step of the boot takes, and show the steps as a graph in the console

            The console prints hundreds of lines while the machine boots, and nobody can tell from them which step is the slow one. The timer shall note when each step begins and ends - and draw the steps below one another.

            '''Links:'''
            * [https://example.org/a/rather/long/address/that/no/program/can/break/anywhere/at/all.html Specification of the boot protocol]
            * https://example.org/console
            ** https://example.org/another/rather/long/address/that/no/program/can/break/anywhere.html

            '''Details:'''
            * Skill level: easy
            * Language: C, and a bit of Python for those parts of the test suite that start whole machines and watch them
            * Mentor: Zoë Müller <zoe@example,org>, who knows the console, and Ada Doe <ada@example.org>, who knows the rest
            * Suggested by: Ada Doe <ada@example.org>
            """;

    /** A page of Markdown with some faults. */
    public static final String MARKDOWN = """
            # Colour picker

            Users of the console have asked for other colours for many years, and there is no way to choose any so far. The project is to write a picker, and to store what was chosen.

            **Difficulty:** eazy

            **Project size:** 120 hours

            **Required skills:**
            - C, as it is spoken in the console, and a little of the toolkit that draws it on the screens of its users
            - [Colour theory](https://example.org/colours)

            **Mentors:** Zoë Müller (@zoe, zoe@example.org), and others from the team of the console who will be named in time
            """;

    /** Another page of wikitext. */
    public static final String OTHER = """
            === Trace viewer ===

            '''Summary:''' Show traces

            Traces are hard to read.

            '''Details:'''
            * Skill level: beginner
            * Language: Rust
            * Mentor: Cleo Park <cleo@example.org>
            """;

    private MailedIdeas() {}

    private static String part(String type, String body) {
        return "--=_b\nContent-Type: " + type + "\n\n" + body + "\n";
    }

    /** Mails of the page in wikitext, by what happened to it. */
    public static Map<String, String> wikitexts() {
        Map<String, String> mails = new LinkedHashMap<>();
        String greeting = "Hello Stefan,\n\nthis is my idea for the next round:\n\n";
        String closing = "\nBest regards,\nAda\n\n-- \nAda Doe, Example Ltd.\n* Phone: 12\n";
        mails.put("as it is", plain(WIKI));
        mails.put("wrapped", plain(greeting + wrapped(WIKI) + closing));
        mails.put(
                "flowed",
                mail("Idea", "Content-Type: text/plain; charset=utf-8; format=flowed\n", flowed(WIKI) + closing));
        mails.put(
                "flowed, spaces deleted",
                mail(
                        "Idea",
                        "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n",
                        flowed(WIKI).replace(" \n", "  \n")));
        mails.put(
                "quoted in an answer",
                mail(
                        "Re: Idea",
                        "In-Reply-To: <0@example.org>\nContent-Type: text/plain; charset=utf-8\n",
                        "On Mon, Jan 11, 2027 Ada Doe wrote:\n" + quoted(wrapped(WIKI))
                                + "\nI like this. Who will be the second mentor?\n\nStefan\n"));
        mails.put(
                "quoted-printable",
                mail(
                        "=?utf-8?q?Idee=3A_Boot?=",
                        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n",
                        quotedPrintable(greeting + WIKI + closing, UTF_8)));
        mails.put(
                "quoted-printable in another character set",
                mail(
                        "Idea",
                        "Content-Type: text/plain; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: quoted-printable\n",
                        quotedPrintable(WIKI, ISO_8859_1)));
        mails.put(
                "base64",
                mail(
                        "Idea",
                        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n",
                        base64(wrapped(WIKI).replace("\n", "\r\n"), UTF_8)));
        mails.put(
                "base64 in another character set",
                mail(
                        "Idea",
                        "Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64\n",
                        base64(WIKI, Charset.forName("UTF-16LE"))));
        mails.put("HTML only", mail("Idea", "Content-Type: text/html; charset=utf-8\n", html(WIKI)));
        mails.put(
                "two forms",
                mail(
                        "Idea",
                        "Content-Type: multipart/alternative; boundary=\"=_b\"\n",
                        part("text/plain; charset=utf-8", wrapped(WIKI)) + part("text/html; charset=utf-8", html(WIKI))
                                + "--=_b--\n"));
        mails.put(
                "with the foot of a mailing list",
                mail(
                        "Idea",
                        "Content-Type: multipart/mixed; boundary=\"=_b\"\n",
                        part("text/plain; charset=utf-8", wrapped(WIKI))
                                + part("application/octet-stream; name=\"boot.png\"", "AAAA".repeat(1000))
                                + part("text/plain", "____________________________________\nList: ideas@example.org\n")
                                + "--=_b--\n"));
        mails.put(
                "forwarded",
                mail(
                        "Fwd: Idea",
                        "Content-Type: multipart/mixed; boundary=\"=_b\"\n",
                        part("text/plain", "See below.\n")
                                + part("message/rfc822", plain(wrapped(WIKI)))
                                + "--=_b--\n"));
        mails.put(
                "signed",
                plain("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + wrapped(WIKI)
                        + "-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n-----END PGP SIGNATURE-----\n"));
        mails.put(
                "addresses repeated, blanks that do not break",
                plain(WIKI.replace("<ada@example.org>", "<ada@example.org<mailto:ada@example.org>>")
                        .replace("Mentor: ", "Mentor:\u00A0")));
        mails.put("lines that end as on Windows", plain(wrapped(WIKI)).replace("\n", "\r\n"));
        mails.put("pasted from an answer", quoted(wrapped(WIKI)));
        mails.put(
                "attached as a file",
                mail(
                        "Idea",
                        "Content-Type: multipart/mixed; boundary=\"=_b\"\n",
                        part("text/plain", greeting)
                                + "--=_b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"Boot timer.wiki\"\n"
                                + "Content-Transfer-Encoding: base64\n\n" + base64(WIKI, UTF_8) + "\n--=_b--\n"));
        return mails;
    }

    /** Mails of the page in Markdown, by what happened to it. */
    public static Map<String, String> markdowns() {
        Map<String, String> mails = new LinkedHashMap<>();
        mails.put("Markdown, wrapped", plain("Hi,\n\nhere it is:\n\n" + wrapped(MARKDOWN) + "\nCheers\nZoë\n"));
        mails.put(
                "Markdown, flowed",
                mail("Idea", "Content-Type: text/plain; charset=utf-8; format=flowed\n", flowed(MARKDOWN)));
        mails.put(
                "Markdown, quoted twice",
                mail(
                        "Re: Re: Idea",
                        "In-Reply-To: <0@example.org>\nContent-Type: text/plain; charset=utf-8\n",
                        "> On Tuesday, Stefan wrote:\n" + quoted(quoted(wrapped(MARKDOWN))) + "> Nice.\n\nI agree.\n"));
        mails.put(
                "Markdown, of HTML only, marked by the program",
                mail("Idea", "Content-Type: text/html; charset=utf-8\n", """
                        <html><body><h1>Colour picker</h1>
                        <p>Users of the console have asked for other colours for many years, and there is no way to
                        choose any so far. The project is to write a picker, and to store what was chosen.</p>
                        <p><b>Difficulty:</b> eazy</p><p><strong>Project size:</strong>&#32;120 hours</p>
                        <p><b>Required skills:</b></p><ul><li>C, as it is spoken in the console, and a little of the
                        toolkit that draws it on the screens of its users</li>
                        <li><a href="https://example.org/colours">Colour theory</a></li></ul>
                        <p><b>Mentors:</b> Zo&euml; M&uuml;ller (@zoe, <a href="mailto:zoe@example.org">zoe@example.org</a>), and others
                        from the team of the console who will be named in time</p></body></html>
                        """));
        return mails;
    }
}
