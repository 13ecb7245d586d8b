/**
 * Reports of a run: on the console, for build servers, editors and reviews, and summed up in a sentence. Each is made from the
 * one {@link io.github.idealint.diagnostic.LintResult LintResult}, the same bytes for the same result. Knows diagnostics and
 * text, but neither rules, pages nor profiles, and opens no file.
 */
package io.github.idealint.report;
