/**
 * How the values of some fields are read by a profile: levels and sizes, for rules and exports alike. Knows texts and
 * profiles, and nothing of the pages that the values stand on.
 */
package io.github.idealint.page.value;
