/**
 * Keeps what was found on pages for later runs, in files of the user's own folder for caches. It knows keys and bytes, and nothing
 * of what they mean; what it reads may be damaged or forged, and is then no worse than a cache that is empty.
 */
package io.github.idealint.cache;
