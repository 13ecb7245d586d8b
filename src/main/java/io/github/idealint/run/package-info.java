/**
 * The goals without Maven: finds the files of the pages, chooses their profile, lints, exports or shows them, logs what was
 * found and writes reports. The only package that puts the others together, so it may know them all but {@code maven};
 * what a build knows (folders, parameters, proxies, its log) comes in as values.
 */
package io.github.idealint.run;
