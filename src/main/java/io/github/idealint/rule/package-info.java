/**
 * What a rule is, and what it may know: the page, the profile, the status of links, the other pages of the run, and the
 * day if the user gives one. No rule reads a file, a clock or the network.
 */
package io.github.idealint.rule;
