/**
 * Shows the documentation of a rule as plain text for a terminal of 80 columns. Knows nothing but {@code text}, and opens no
 * file.
 */
package io.github.idealint.explain;
