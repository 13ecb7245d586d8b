package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.http.Answer.Reply;
import io.github.idealint.text.LetterCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** Reads a server's answer: the headers, and of the body no more than is needed. */
final class ReplyReader {

    /** A page in memory takes many times its size, so only a few are read at once. */
    private static final Semaphore PAGES_AT_ONCE = new Semaphore(2);

    private final LinkLimits limits;
    private final Exchange exchange;

    ReplyReader(LinkLimits limits, Exchange exchange) {
        this.limits = limits;
        this.exchange = exchange;
    }

    Answer read(ClassicHttpResponse response, RequestMethod method) throws IOException {
        if (headerBytes(response) > limits.size().headers()) {
            return FailureClassifier.tooManyHeaders();
        }
        Reply reply = new Reply(
                response.getCode(),
                header(response, "Location").map(ReplyReader::utf8).filter(text -> !text.isBlank()),
                RetryAfter.of(header(response, "Retry-After"), header(response, "Date")),
                response.containsHeader("cf-mitigated"),
                response.containsHeader("Set-Cookie"),
                Optional.empty());
        if (method == RequestMethod.READ && reply.isGood()) {
            return reply.with(anchors(response));
        }
        leaveConnectionClean(response.getEntity());
        return reply;
    }

    /** The status is known already: a body that breaks off, or never ends, takes away the anchors and nothing else. */
    private Optional<HtmlAnchors> anchors(ClassicHttpResponse response) {
        HttpEntity entity = response.getEntity();
        String packing = LetterCase.lower(header(response, "Content-Encoding").orElse("identity"));
        boolean packed = packing.equals("gzip") || packing.equals("x-gzip");
        if (entity == null || !isHtml(entity) || !packed && !packing.equals("identity")) {
            return Optional.empty();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole = received(entity, body);
        return inTurn(() -> HtmlAnchors.read(body.toByteArray(), packed, whole, charset(entity), limits.size()));
    }

    private Optional<HtmlAnchors> inTurn(Supplier<Optional<HtmlAnchors>> page) {
        PAGES_AT_ONCE.acquireUninterruptibly();
        try {
            return exchange.isPointless(System.nanoTime()) ? Optional.empty() : page.get();
        } finally {
            PAGES_AT_ONCE.release();
        }
    }

    private boolean received(HttpEntity entity, ByteArrayOutputStream body) {
        int most = limits.size().wire();
        byte[] buffer = new byte[8192];
        try (InputStream page = entity.getContent()) {
            int count = page.read(buffer);
            while (count >= 0 && body.size() + count <= most) {
                body.write(buffer, 0, count);
                count = page.read(buffer);
            }
            if (count >= 0) {
                exchange.end();
            }
            return count < 0;
        } catch (IOException brokenOff) {
            return false;
        }
    }

    /** Reads what is there already, so that the connection can be used again; waits for nothing. */
    private void leaveConnectionClean(HttpEntity entity) throws IOException {
        if (entity == null) {
            return;
        }
        InputStream page = entity.getContent();
        long length = entity.getContentLength();
        if (length >= 0 && page.available() >= length) {
            page.skipNBytes(length);
            page.close();
        } else {
            exchange.end();
        }
    }

    private static int headerBytes(ClassicHttpResponse response) {
        int bytes = 0;
        for (Header header : response.getHeaders()) {
            bytes += header.getName().length() + 4;
            bytes += header.getValue() == null ? 0 : header.getValue().length();
        }
        return bytes;
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    /** Header fields are read byte by byte, but servers write the addresses in them in UTF-8. */
    private static String utf8(String header) {
        boolean bytes = header.chars().allMatch(letter -> letter < 0x100);
        return bytes ? new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : header;
    }

    private static boolean isHtml(HttpEntity entity) {
        return type(entity)
                .map(ContentType::getMimeType)
                .filter(type -> type.equalsIgnoreCase("text/html") || type.equalsIgnoreCase("application/xhtml+xml"))
                .isPresent();
    }

    private static Optional<Charset> charset(HttpEntity entity) {
        return type(entity).map(ContentType::getCharset);
    }

    private static Optional<ContentType> type(HttpEntity entity) {
        return Optional.ofNullable(ContentType.parseLenient(entity.getContentType()));
    }

    /** Reads how long a server wants no further request (RFC 9110, 10.2.3). */
    static final class RetryAfter {

        private static final Pattern SECONDS = Pattern.compile("^\\s*+([0-9]{1,9})\\s*+");

        private RetryAfter() {}

        /**
         * The time from now, never negative.
         *
         * @param written seconds, or a date
         * @param date the server's own {@code Date}, since its clock may differ from this computer's
         */
        static Optional<Duration> of(Optional<String> written, Optional<String> date) {
            return written.flatMap(text -> SECONDS.matcher(text).matches()
                    ? Optional.of(Duration.ofSeconds(Long.parseLong(text.strip())))
                    : instant(text).map(then -> between(date.flatMap(RetryAfter::instant), then)));
        }

        private static Duration between(Optional<Instant> now, Instant then) {
            Duration wait = Duration.between(now.orElseGet(Instant::now), then);
            return wait.isNegative() ? Duration.ZERO : wait;
        }

        private static Optional<Instant> instant(String text) {
            try {
                return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant());
            } catch (DateTimeException noDate) {
                return Optional.empty();
            }
        }
    }
}
