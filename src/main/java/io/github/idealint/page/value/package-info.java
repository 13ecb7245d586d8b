/** How the values of some fields are read by a profile: levels and sizes, for rules and exports alike. */
package io.github.idealint.page.value;
