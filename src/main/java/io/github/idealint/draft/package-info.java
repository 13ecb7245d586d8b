/**
 * Writes the page of a new idea, and the line by which a list of ideas shows it. Knows what a profile expects of pages, and
 * pages as they are read, but no rules and no files.
 */
package io.github.idealint.draft;
