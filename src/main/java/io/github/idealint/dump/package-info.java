/**
 * MediaWiki's XML exports, packed or not, as texts that know where in the file they stand, read as a stream and within
 * bounds; nothing that a file names is opened. Knows texts only.
 */
package io.github.idealint.dump;
