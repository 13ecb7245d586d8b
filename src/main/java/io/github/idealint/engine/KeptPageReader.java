package io.github.idealint.engine;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult.CheckedIdea;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.SetAside;
import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.engine.KeptPage.LateJudgement;
import io.github.idealint.engine.KeptPage.OutsideLink;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.PageName;
import io.github.idealint.page.SectionAnchors;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.IdeaSummary.Person;
import io.github.idealint.round.Inclusion;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.ParagraphDigest;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what {@link KeptPageWriter} wrote of a page. Bytes that it did not write may come, too: each number, name and place is
 * checked, and nothing is allocated that has not been read.
 */
final class KeptPageReader {

    private final DataInputStream in;
    private final SourceText source;
    private final Map<String, RuleDescriptor> rules;

    /** Reads a value. */
    private interface ValueReader<T> {
        T read() throws IOException;
    }

    /**
     * A reader.
     *
     * @param bytes what was kept
     * @param source the page that it was kept of
     * @param rules the rules, by their ids
     */
    KeptPageReader(byte[] bytes, SourceText source, Map<String, RuleDescriptor> rules) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
        this.source = source;
        this.rules = rules;
    }

    /**
     * The page.
     *
     * @throws IOException if bytes are missing, left over or wrong
     * @throws IllegalArgumentException if values are
     */
    KeptPage page() throws IOException {
        KeptPage page = new KeptPage(summary(), each(this::link), optional(this::judgement), optional(this::late));
        if (in.read() >= 0) {
            throw damaged();
        }
        return page;
    }

    private static IOException damaged() {
        return new IOException("damaged");
    }

    private PageSummary summary() throws IOException {
        return new PageSummary(
                source,
                new PageName(title(), in.readBoolean()),
                IdeaPage.Kind.valueOf(text()),
                in.readBoolean(),
                in.readBoolean(),
                in.readBoolean(),
                in.readBoolean(),
                each(this::call),
                each(this::idea),
                optional(this::title),
                sections());
    }

    private WikiTitle title() throws IOException {
        return new WikiTitle(each(this::text));
    }

    private Inclusion call() throws IOException {
        return new Inclusion(range(), title(), in.readBoolean(), in.readBoolean());
    }

    private IdeaSummary idea() throws IOException {
        return new IdeaSummary(source, range(), text(), each(this::text), each(this::person), each(this::paragraph));
    }

    private Person person() throws IOException {
        return new Person(text(), each(this::text));
    }

    private ParagraphDigest paragraph() throws IOException {
        return new ParagraphDigest(range(), in.readInt(), in.readLong());
    }

    private SectionAnchors sections() throws IOException {
        return new SectionAnchors(each(this::text), Set.copyOf(each(this::text)), in.readBoolean());
    }

    private OutsideLink link() throws IOException {
        return new OutsideLink(text(), range(), in.readBoolean());
    }

    private LateJudgement late() throws IOException {
        return new LateJudgement(judgement(), Set.copyOf(each(this::text)), text());
    }

    private PageJudgement judgement() throws IOException {
        return new PageJudgement(
                new CheckedPage(source, each(this::checked), each(this::text)),
                each(this::findings),
                in.readInt(),
                Set.copyOf(each(this::text)),
                Set.copyOf(each(() -> RunKnowledge.valueOf(text()))),
                false);
    }

    private CheckedIdea checked() throws IOException {
        return new CheckedIdea(text(), range());
    }

    private FindingsOfPage findings() throws IOException {
        return new FindingsOfPage(each(this::diagnostic), new SetAside(each(this::suppressed), 0, 0, 0));
    }

    private SuppressedFinding suppressed() throws IOException {
        return new SuppressedFinding(diagnostic(), optional(this::text));
    }

    private Diagnostic diagnostic() throws IOException {
        RuleDescriptor rule = Optional.ofNullable(rules.get(text())).orElseThrow(KeptPageReader::damaged);
        Severity severity = Severity.valueOf(text());
        Finding finding = new Finding(range(), text(), optional(() -> Severity.valueOf(text())), optional(this::fix));
        return new Diagnostic(rule, severity, source, finding);
    }

    private Fix fix() throws IOException {
        return new Fix(text(), Applicability.valueOf(text()), each(this::edit));
    }

    private TextEdit edit() throws IOException {
        return new TextEdit(range(), text());
    }

    /** A range of the page. */
    private TextRange range() throws IOException {
        TextRange range = new TextRange(in.readInt(), in.readInt());
        if (!source.range().contains(range)) {
            throw damaged();
        }
        return range;
    }

    private <T> List<T> each(ValueReader<T> part) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw damaged();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(part.read());
        }
        return values;
    }

    private <T> Optional<T> optional(ValueReader<T> part) throws IOException {
        return in.readBoolean() ? Optional.of(part.read()) : Optional.empty();
    }

    private String text() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw damaged();
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_16BE);
    }
}
