package io.github.idealint.link;

/**
 * A secret that may be sent to one host, as the value of a header field: {@code docs.example.org}, {@code Authorization},
 * {@code DOCS_TOKEN}. Only the user who starts a run permits one; files, which strangers may change, never do.
 *
 * @param host the host's name
 * @param header the header field
 * @param variable the environment variable that holds the value
 */
public record LinkSecret(String host, String header, String variable) {}
