/**
 * What a page says about ideas: titles, fields, people, links and inclusions, read from an outline by the labels of a
 * profile, whatever the markup. Nothing is judged here. Knows outlines and profiles, and no other page.
 */
package io.github.idealint.page;
