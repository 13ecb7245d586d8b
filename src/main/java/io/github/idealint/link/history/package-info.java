/**
 * What became of a project's links since its last run: keeps, in the user's cache folder, which were good and which
 * were dead, and compares. Knows what is known of links, not how that was found out.
 */
package io.github.idealint.link.history;
