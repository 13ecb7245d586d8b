package io.github.idealint.link.http.lab;

import io.github.idealint.link.http.Network.NameSource;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/** The only names in the laboratory; no real resolver is ever used. */
public record Names(Map<String, String> addresses) implements NameSource {

    @Override
    public InetAddress[] lookUp(String name) throws UnknownHostException {
        String address = addresses.get(name);
        if (address == null) {
            throw new UnknownHostException(name + ": Name or service not known");
        }
        return new InetAddress[] {InetAddress.getByName(address)};
    }
}
