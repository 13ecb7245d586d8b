/** Ideas as data for other programs: read from pages, written as JSON (RFC 8259) and CSV (RFC 4180). */
package io.github.idealint.export;
