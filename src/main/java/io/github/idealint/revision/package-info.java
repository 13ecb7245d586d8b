/**
 * Which lines of the pages have changed since a git revision. Starts the command {@code git}, which shows the texts as they
 * were, and compares them with the files as they are; knows texts and the scope of links that the engine takes, and nothing of goals or
 * Maven.
 */
package io.github.idealint.revision;
