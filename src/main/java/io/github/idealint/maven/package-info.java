/**
 * The goals as Maven sees them: parameters, what the build knows, Maven's log and its two kinds of failure. What a goal
 * does is in {@code run}. The only package that knows Maven; nobody knows it.
 */
package io.github.idealint.maven;
