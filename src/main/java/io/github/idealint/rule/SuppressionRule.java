package io.github.idealint.rule;

/** Judges the suppressions of a page. It runs after all other rules, and nothing suppresses what it finds. */
public interface SuppressionRule extends Rule {}
