/**
 * The rules of this release. {@link io.github.idealint.rule.builtin.BuiltInRules} lists them; each has its class in one of
 * the packages below, its id in the class's name, its test, and its documentation page, whose examples are executed. They know what {@code rule} lets a rule know.
 */
package io.github.idealint.rule.builtin;
