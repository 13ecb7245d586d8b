package io.github.idealint.engine;

import java.util.Optional;

/** What earlier runs found on pages, as bytes by keys. It is used by several threads at once, and any entry may be lost. */
public interface PageStore {

    /** The entry of a key, as it was kept; empty if there is none. */
    Optional<byte[]> find(String key);

    /** Keeps an entry, in the place of another of the same key. */
    void keep(String key, byte[] entry);
}
