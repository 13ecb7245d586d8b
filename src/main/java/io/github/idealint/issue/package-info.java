/**
 * Issues of GitHub and GitLab, as their command-line tools print them, as pages of Markdown whose lines are those of the
 * issue; read within bounds. Knows texts only.
 */
package io.github.idealint.issue;
