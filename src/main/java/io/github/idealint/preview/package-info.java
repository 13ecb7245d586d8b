/**
 * Shows pages as readers of the wiki will see them, with the findings of a run in the margin: one HTML file a page, without
 * scripts. The stages follow each other: {@link io.github.idealint.preview.BlockRenderer BlockRenderer} makes blocks of an
 * outline, {@link io.github.idealint.preview.TransclusionExpander TransclusionExpander} puts the included pages in their
 * places, {@link io.github.idealint.preview.MarginLayout MarginLayout} adds the findings,
 * {@link io.github.idealint.preview.Layout BlockLayout} nests lists and numbers headings, and the templates in
 * {@code src/main/jte} write it down. Knows outlines and diagnostics, but neither rules nor profiles, and opens no file.
 */
package io.github.idealint.preview;
