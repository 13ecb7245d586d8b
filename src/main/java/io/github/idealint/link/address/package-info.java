/**
 * Hosts of addresses, read as text: numbers in all the forms that browsers accept, and names that only private networks know.
 * Opens nothing and looks no name up; knows nothing but Java.
 */
package io.github.idealint.link.address;
