/**
 * Findings that are known already: the baseline that a build keeps in a file, and what there was before a revision. Recognises
 * findings without line numbers, and sets them aside as the engine's filter. Knows findings, the engine's filter and its scope
 * of changed lines; reads and writes texts, and no file.
 */
package io.github.idealint.baseline;
