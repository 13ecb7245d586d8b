package io.github.idealint.link.http;

import java.net.UnknownHostException;

/** Says that a host has an address that is not opened. */
final class ForbiddenAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1;

    ForbiddenAddressException(String objection) {
        super(objection);
    }
}
