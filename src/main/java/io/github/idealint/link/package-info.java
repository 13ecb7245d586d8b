/** What is known of links: values, and the one interface behind which somebody looks. */
package io.github.idealint.link;
