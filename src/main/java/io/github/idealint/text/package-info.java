/**
 * Texts with their places: sources with lines and offsets, ranges, edits, what a reader sees of a range, and how messages
 * quote it. Depends on no other package.
 */
package io.github.idealint.text;
