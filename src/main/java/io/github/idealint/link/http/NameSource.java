package io.github.idealint.link.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where the addresses of a name come from. */
@FunctionalInterface
public interface NameSource {

    /**
     * All addresses of a name.
     *
     * @throws UnknownHostException if it has none, or nobody could tell
     */
    InetAddress[] lookUp(String name) throws UnknownHostException;

    /** As this computer resolves names. */
    static NameSource ofThisComputer() {
        return InetAddress::getAllByName;
    }
}
