/**
 * The only door to files: decides by real path, kind and size what a run may read and where it may write, since pages, links
 * and configurations come from strangers. Knows nobody; all others read and write files through it.
 */
package io.github.idealint.file;
