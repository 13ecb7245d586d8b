package io.github.idealint.link.http;

/**
 * What a run wants to know of an address.
 *
 * @param url the address, without a place inside the page
 * @param least how much has to be asked for: an answer to more will do as well
 */
record ProbeTarget(WebUrl url, RequestMethod least) {}
