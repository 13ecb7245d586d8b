package io.github.idealint.engine;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult.CheckedIdea;
import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.engine.KeptPage.LateJudgement;
import io.github.idealint.engine.KeptPage.OutsideLink;
import io.github.idealint.page.SectionAnchors;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.IdeaSummary.Person;
import io.github.idealint.round.Inclusion;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.ParagraphDigest;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes what is kept of a page, part after part; {@link KeptPageReader} reads it in the same order. Used once. */
final class KeptPageWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** What is written of a page. */
    byte[] bytes(KeptPage page) {
        summary(page.summary());
        each(page.links(), this::link);
        optional(page.early(), this::judgement);
        optional(page.late(), this::late);
        return bytes.toByteArray();
    }

    private void summary(PageSummary page) {
        title(page.name().title());
        flag(page.name().isWhole());
        text(page.kind().name());
        flag(page.isUnreadable());
        flag(page.isForeign());
        flag(page.opensWithHeading());
        flag(page.hasIdeaFields());
        each(page.calls(), this::call);
        each(page.ideas(), this::idea);
        optional(page.redirect(), this::title);
        sections(page.sections());
    }

    private void title(WikiTitle title) {
        each(title.parts(), this::text);
    }

    private void call(Inclusion call) {
        range(call.range());
        title(call.target());
        flag(call.onPage());
        flag(call.included());
    }

    private void idea(IdeaSummary idea) {
        range(idea.anchor());
        text(idea.title());
        each(idea.levels(), this::text);
        each(idea.mentors(), this::person);
        each(idea.paragraphs(), this::paragraph);
    }

    private void person(Person person) {
        text(person.name());
        each(person.addresses(), this::text);
    }

    private void paragraph(ParagraphDigest paragraph) {
        range(paragraph.range());
        number(paragraph.words());
        put(data -> data.writeLong(paragraph.fingerprint()));
    }

    private void sections(SectionAnchors sections) {
        each(sections.headings(), this::text);
        each(sections.anchors().stream().sorted().toList(), this::text);
        flag(sections.complete());
    }

    private void link(OutsideLink link) {
        text(link.target());
        range(link.range());
        flag(link.isOpened());
    }

    private void late(LateJudgement late) {
        judgement(late.judgement());
        each(late.asked().stream().sorted().toList(), this::text);
        text(late.light());
    }

    private void judgement(PageJudgement judged) {
        each(judged.page().ideas(), this::checked);
        each(judged.page().groups(), this::text);
        each(judged.byRule(), this::findings);
        number(judged.comments());
        each(judged.undecided().stream().sorted().toList(), this::text);
        each(judged.asked().stream().sorted().toList(), asked -> text(asked.name()));
    }

    private void checked(CheckedIdea idea) {
        text(idea.title());
        range(idea.range());
    }

    private void findings(FindingsOfPage found) {
        each(found.reported(), this::diagnostic);
        each(found.setAside().suppressed(), this::suppressed);
    }

    private void suppressed(SuppressedFinding suppressed) {
        diagnostic(suppressed.diagnostic());
        optional(suppressed.reason(), this::text);
    }

    private void diagnostic(Diagnostic diagnostic) {
        text(diagnostic.rule().id());
        text(diagnostic.severity().name());
        Finding finding = diagnostic.finding();
        range(finding.range());
        text(finding.message());
        optional(finding.ceiling(), ceiling -> text(ceiling.name()));
        optional(finding.fix(), this::fix);
    }

    private void fix(Fix fix) {
        text(fix.title());
        text(fix.applicability().name());
        each(fix.edits(), this::edit);
    }

    private void edit(TextEdit edit) {
        range(edit.range());
        text(edit.replacement());
    }

    private void range(TextRange range) {
        number(range.start());
        number(range.end());
    }

    private <T> void each(Collection<T> values, Consumer<T> writer) {
        number(values.size());
        values.forEach(writer);
    }

    private <T> void optional(Optional<T> value, Consumer<T> writer) {
        flag(value.isPresent());
        value.ifPresent(writer);
    }

    private void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_16BE);
        number(encoded.length);
        put(data -> data.write(encoded));
    }

    private void number(int number) {
        put(data -> data.writeInt(number));
    }

    private void flag(boolean flag) {
        put(data -> data.writeBoolean(flag));
    }

    /** Writes something into memory. */
    private interface WriteStep {
        void to(DataOutputStream data) throws IOException;
    }

    private void put(WriteStep piece) {
        try {
            piece.to(out);
        } catch (IOException memoryHasNone) {
            throw new UncheckedIOException(memoryHasNone);
        }
    }
}
