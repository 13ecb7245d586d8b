/**
 * Applies the fixes of findings to pages: those of a page that go together, again and again until nothing changes, and none
 * that harms the page. Knows what was read and found; makes texts, and writes no file.
 */
package io.github.idealint.fix;
