package io.github.idealint.profile;

import java.util.Optional;

/**
 * A host that is gone or has moved.
 *
 * @param host the host, perhaps with the start of a path: {@code code.google.com/p}; its sub-domains are meant too
 * @param fate what became of it, to stand in a sentence: {@code closed in 2016}
 * @param replacement the host and path that took its place one to one
 */
public record RetiredHost(String host, String fate, Optional<String> replacement) {}
