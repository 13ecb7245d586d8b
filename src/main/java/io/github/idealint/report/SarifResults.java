package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.LogText;
import io.github.idealint.text.PageOrigin;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The findings of a run in SARIF: {@code result} objects with their locations and fixes.
 *
 * @param result the run
 */
record SarifResults(LintResult result) {

    private static final String UNENCODED = "-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The findings one after another, made when they are asked for. */
    Stream<JsonMembers> all() {
        Map<Diagnostic, SuppressedFinding> suppressed = new IdentityHashMap<>();
        result.setAside().suppressed().forEach(finding -> suppressed.put(finding.diagnostic(), finding));
        return result.byPageWithSuppressed().entrySet().stream()
                .flatMap(page -> results(page.getKey(), page.getValue(), suppressed));
    }

    private Stream<JsonMembers> results(
            SourceText page, List<Diagnostic> diagnostics, Map<Diagnostic, SuppressedFinding> suppressed) {
        List<String> hashes = LineHashes.of(page);
        return diagnostics.stream()
                .map(diagnostic -> result(
                        diagnostic,
                        hashes.get(page.lineAt(diagnostic.finding().range().start()) - 1),
                        suppressions(diagnostic, suppressed)));
    }

    /** Where any result has them, all have, and those of others are empty (SARIF 2.1.0, section 3.27.23). */
    private static Optional<List<JsonMembers>> suppressions(
            Diagnostic diagnostic, Map<Diagnostic, SuppressedFinding> suppressed) {
        return suppressed.isEmpty()
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(suppressed.get(diagnostic)).stream()
                        .map(finding -> JsonMembers.object()
                                .with("kind", "inSource")
                                .withText("justification", finding.reason().map(SarifResults::harmless)))
                        .toList());
    }

    private JsonMembers result(Diagnostic diagnostic, String lineHash, Optional<List<JsonMembers>> suppressions) {
        JsonMembers json = JsonMembers.object()
                .with("ruleId", diagnostic.rule().id())
                .with("ruleIndex", result.rules().indexOf(diagnostic.rule()))
                .with("level", SarifRules.level(diagnostic.severity()))
                .with("message", SarifReporter.text(harmless(diagnostic.message())))
                .with("locations", List.of(location(diagnostic)))
                .with("partialFingerprints", JsonMembers.object().with("primaryLocationLineHash", lineHash));
        suppressions.ifPresent(some -> json.with("suppressions", some));
        return fix(diagnostic)
                .map(fix -> json.with("fixes", List.of(fix(diagnostic.source(), fix))))
                .orElse(json);
    }

    /** The fix of a finding; none on a page of an export, which is only a copy of the page in the wiki. */
    private static Optional<Fix> fix(Diagnostic diagnostic) {
        return diagnostic
                .finding()
                .fix()
                .filter(fix -> diagnostic.source().title().isEmpty());
    }

    /**
     * A message in which what a page writes in the form of SARIF's embedded links is not one (SARIF 2.1.0, section 3.11.6),
     * and that can be shown in a log.
     */
    private static String harmless(String message) {
        return LogText.line(message).replace("](", "]\\(");
    }

    private static JsonMembers location(Diagnostic diagnostic) {
        JsonMembers physical = JsonMembers.object()
                .with("artifactLocation", file(diagnostic.source()))
                .with("region", region(diagnostic.source(), diagnostic.finding().range()));
        JsonMembers location = JsonMembers.object().with("physicalLocation", physical);
        return diagnostic
                .source()
                .called()
                .map(name -> location.with("logicalLocations", List.of(page(diagnostic.source(), name))))
                .orElse(location);
    }

    /** The file of a page, or the address of an issue ({@code artifactLocation}). */
    private static JsonMembers file(SourceText source) {
        if (!source.place().equals(source.path())) {
            return JsonMembers.object().with("uri", source.place());
        }
        return JsonMembers.object().with("uri", uri(source.path())).with("uriBaseId", SarifReporter.ROOT);
    }

    /** A page by its title, or an issue or mail by what it is called ({@code logicalLocation}). */
    private static JsonMembers page(SourceText source, String name) {
        PageOrigin origin = source.origin().orElseThrow();
        return JsonMembers.object()
                .with("fullyQualifiedName", name)
                .with(
                        "kind",
                        switch (origin.kind()) {
                            case ISSUE -> "issue";
                            case MAIL -> "mail";
                            default -> "page";
                        });
    }

    /** A range of a page by its place in the file ({@code region}): the end is exclusive, and a byte order mark is not counted. */
    static JsonMembers region(SourceText source, TextRange range) {
        Position start = source.positionOf(range.start());
        Position end = source.positionOf(range.end());
        return JsonMembers.object()
                .with("startLine", start.line())
                .with("startColumn", start.column())
                .with("endLine", end.line())
                .with("endColumn", end.column());
    }

    /** A path as a relative address (RFC 3986); a colon is encoded as well, lest a first folder be taken for a scheme. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            uri.append(isUnencoded(octet) ? Character.toString(octet) : "%" + HEX.toHexDigits(octet));
        }
        return uri.toString();
    }

    private static boolean isUnencoded(byte octet) {
        return octet >= '0' && octet <= '9'
                || octet >= 'A' && octet <= 'Z'
                || octet >= 'a' && octet <= 'z'
                || UNENCODED.indexOf(octet) >= 0;
    }

    private static JsonMembers fix(SourceText source, Fix fix) {
        JsonMembers change = JsonMembers.object()
                .with("artifactLocation", file(source))
                .with(
                        "replacements",
                        fix.edits().stream()
                                .map(edit -> replacement(source, edit))
                                .toList());
        String applicability = LetterCase.lower(fix.applicability().name());
        return JsonMembers.object()
                .with("description", SarifReporter.text(harmless(fix.title())))
                .with("artifactChanges", List.of(change))
                .with("properties", JsonMembers.object().with("applicability", applicability));
    }

    private static JsonMembers replacement(SourceText source, TextEdit edit) {
        JsonMembers deleted = JsonMembers.object().with("deletedRegion", region(source, edit.range()));
        return edit.replacement().isEmpty()
                ? deleted
                : deleted.with("insertedContent", SarifReporter.text(edit.replacement()));
    }

    /**
     * The hashes by which GitHub's code scanning recognises lines that have moved ({@code primaryLocationLineHash}): of the hundred
     * characters from the start of the line, without blanks and tabs and with line feeds as line ends, and then a count that
     * distinguishes equal ones. GitHub's upload action computes the same for reports that have none (github/codeql-action,
     * {@code src/fingerprints.ts}), but an upload through the API does not. In a file that holds many pages the title of the page
     * follows the count, since two pages may have the same lines.
     */
    static final class LineHashes {

        private static final int WINDOW = 100;
        private static final long BASE = 37;
        private static final char END = '\uFFFF';

        private LineHashes() {}

        /** The hash of each line of a text, in order. */
        static List<String> of(SourceText source) {
            String title = source.title().map(name -> ":" + name).orElse("");
            List<Integer> starts = new ArrayList<>(List.of(0));
            char[] squeezed = squeezed(source.text(), starts);
            Map<String, Integer> seen = new HashMap<>();
            List<String> hashes = new ArrayList<>(starts.size());
            for (int start : starts) {
                String hash = Long.toHexString(hash(squeezed, start));
                hashes.add(hash + ":" + seen.merge(hash, 1, Integer::sum) + title);
            }
            return hashes;
        }

        private static char[] squeezed(String text, List<Integer> starts) {
            StringBuilder squeezed = new StringBuilder(text.length() + 1);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean lineEnd = c == '\r' || c == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
                if (lineEnd) {
                    squeezed.append('\n');
                    starts.add(squeezed.length());
                } else if (c != ' ' && c != '\t' && c != '\n') {
                    squeezed.append(c);
                }
            }
            char[] ended = squeezed.append(END).toString().toCharArray();
            return Arrays.copyOf(ended, ended.length + WINDOW);
        }

        private static long hash(char[] text, int start) {
            long hash = 0;
            for (int i = start; i < start + WINDOW; i++) {
                hash = BASE * hash + text[i];
            }
            return hash;
        }
    }
}
