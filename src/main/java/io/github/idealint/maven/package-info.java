/**
 * The goals as Maven sees them: parameters, what the build knows, Maven's log and its two kinds of failure. What a goal
 * does is in {@code run}.
 */
package io.github.idealint.maven;
