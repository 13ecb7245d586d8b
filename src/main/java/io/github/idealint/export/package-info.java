/**
 * Ideas as data for other programs: read from pages, written as JSON (RFC 8259) and CSV (RFC 4180).
 * {@link io.github.idealint.export.IdeaExport.PageIdeas} is what is kept of a page, {@link io.github.idealint.export.IdeaExport} puts
 * the ideas of all pages in order, and {@link io.github.idealint.export.ExportFormat} writes them. Knows pages, rounds and
 * profiles, but neither rules nor findings, and opens no file.
 */
package io.github.idealint.export;
