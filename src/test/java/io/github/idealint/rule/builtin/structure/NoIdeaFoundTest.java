package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class NoIdeaFoundTest {

    private static final String IDEA = "== Trace viewer ==\n'''Mentors:''' Ada Quill\n";

    private final RuleTester rule = RuleTester.of(new NoIdeaFound()).under("gsoc");

    @Test
    void flagsHeadingsWithoutFields() {
        rule.flags("== «Boot timer» ==\nMeasure it.\n\n== Trace viewer ==\nShow it.\n")
                .with("it has 2 headings, but no field that marks an idea ('Difficulty', 'Project size' or 'Mentors').")
                .unfixed();
    }

    @Test
    void flagsTextWithoutHeadings() {
        rule.flags("«Measure the boot.»\n\nShow it.\n").with("it has no heading and no field");
    }

    @Test
    void flagsAnEmptyPage() {
        rule.flags("«»\n").with("This page is empty. Write the idea, or delete the page.");
    }

    @Test
    void flagsWhatIsPlainlyOfAnotherMarkup() {
        rule.flags("«# Boot timer»\n\n**Mentors:** Ada Quill <ada@example.org>\n")
                .with(
                        "This page looks like Markdown, but is read as wikitext, so no idea was found. Rewrite it in wikitext,"
                                + " or rename the file so that its name ends in '.md'.");
        rule.inFile("timer.md")
                .flags("«== Boot timer ==»\n'''Mentors:''' [https://example.org/ada Ada Quill]\n")
                .with("looks like wikitext, but is read as Markdown");
        rule.flags("«<!DOCTYPE html>»\n<html><body><h1>Boot timer</h1></body></html>\n")
                .with("looks like HTML, but is read as wikitext, so no idea was found. Rewrite it in wikitext.");
    }

    @Test
    void flagsAnotherMarkupUnderEveryProfile() {
        rule.under("qemu-2026").flags("«# Boot timer»\n\n## Details\n\n- Mentors: Ada Quill\n");
    }

    @Test
    void acceptsIdeas() {
        rule.accepts(IDEA);
        rule.accepts("== Boot timer ==\nMeasure it.\n");
    }

    @Test
    void acceptsPagesThatLeadToIdeas() {
        rule.accepts("= Ideas =\n* [[Boot timer]]\n* [[Trace viewer]]\n= More =\nAsk us.\n");
        rule.beside("Trace viewer", IDEA).accepts("= Ideas =\nSee [[trace viewer]].\n= More =\nAsk us.\n");
        rule.named("Summer 2027").beside("Summer 2027/Trace viewer", IDEA).accepts("= A =\nText.\n= B =\nText.\n");
    }

    @Test
    void acceptsSamplesRedirectsAndPagesThatEachRepositoryHas() {
        rule.inFile("ideas/Template idea.wiki").accepts("= A =\nText.\n= B =\nText.\n");
        rule.accepts("#REDIRECT [[Trace viewer]]\n");
        rule.inFile("README.md").accepts("# A\nText.\n# B\nText.\n");
    }

    @Test
    void acceptsWikitextWithAListAndMarkdownWithTags() {
        rule.accepts("== Boot timer ==\n# Measure\n\n# Show\n'''Mentors:''' Ada Quill\n");
        rule.inFile("timer.md")
                .accepts("# Boot timer\n\n<p>Measure.</p>\n<p>Show.</p>\n<div>\n\n**Mentors:** Ada Quill\n");
    }
}
