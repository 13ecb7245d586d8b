/**
 * A run over many pages: reads them, puts them together, probes their links and runs the rules, in parallel, so that a
 * fault on one page leaves the others alone. It knows everything that a run needs, and is known only to what starts one.
 */
package io.github.idealint.engine;
