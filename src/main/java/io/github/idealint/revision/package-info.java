/**
 * Which lines of the pages have changed since a git revision. Starts the command {@code git} and reads its diffs; knows
 * texts and the scope of links that the engine takes, and nothing of goals or Maven.
 */
package io.github.idealint.revision;
