package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.dump.MadeExport;
import io.github.idealint.dump.WikiExport;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How long exports take and how much memory, in a heap of 1 GB:
 * {@code mvn -Pbenchmarks test -Dtest=ExportBenchmarkTest -Djvm.quick=-Xmx1g}.
 */
@Tag("benchmark")
class ExportBenchmarkTest {

    private static final int MB = 1_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"3,wiki.xml", "10,wiki.xml", "10,wiki.xml.gz", "10,wiki.xml.bz2", "30,wiki.xml"})
    void measures(int megabytes, String name) throws IOException {
        Path file = folder.resolve(name);
        int made;
        try (OutputStream bytes = packing(name, Files.newOutputStream(file))) {
            made = MadeExport.write(bytes, (long) megabytes * MB);
        }
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        List<SourceText> pages = read(file);
        long read = System.nanoTime();
        Profile profile = Profiles.builtIn(Profiles.DEFAULTS.get(0));
        LintResult result = new Linter(
                        new WikitextParser(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile)
                .lint(pages);
        long linted = System.nanoTime();
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.gc();
        long left = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                "%s of %d MB: %d pages, read in %.1f s, linted in %.1f s, %d findings; heap: peak %d MB, live after %d MB%n",
                name,
                megabytes,
                made,
                (read - start) / 1e9,
                (linted - read) / 1e9,
                result.diagnostics().size(),
                peak / MB,
                left / MB);
        assertThat(pages).hasSize(made);
        assertThat(result.pages()).hasSize(made);
    }

    private static List<SourceText> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return WikiExport.read(file.getFileName().toString(), bytes);
        }
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static OutputStream packing(String name, OutputStream file) throws IOException {
        return name.endsWith("gz")
                ? new GZIPOutputStream(file)
                : name.endsWith("bz2") ? new BZip2CompressorOutputStream(file) : file;
    }
}
