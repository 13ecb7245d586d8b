/**
 * Rules about skill levels and project sizes. The values of a page are read once for all of them, by the names that the
 * profile gives. They know the page model, {@code page.value} and the profile.
 */
package io.github.idealint.rule.builtin.level;
