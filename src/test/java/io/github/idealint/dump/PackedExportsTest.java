package io.github.idealint.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

/** WikiExports that are packed, and what becomes of them on their way. */
class PackedExportsTest {

    private static final String GOOD = WikiExports.page("Good", "x");

    @Test
    void readsBothPackings() throws IOException {
        String xml = WikiExports.of(GOOD);
        assertThat(WikiExports.told(WikiExports.read("wiki.xml.gz", gzipped(xml))))
                .containsExactly("Good|x");
        assertThat(WikiExports.told(WikiExports.read("wiki.xml.bz2", bzipped(xml))))
                .containsExactly("Good|x");
    }

    @Test
    void readsSeveralStreamsPackedOneAfterAnother() throws IOException {
        String xml = WikiExports.of(GOOD);
        String head = xml.substring(0, 100);
        String tail = xml.substring(100);
        assertThat(WikiExports.told(WikiExports.read("wiki.xml.gz", joined(gzipped(head), gzipped(tail)))))
                .containsExactly("Good|x");
        assertThat(WikiExports.told(WikiExports.read("wiki.xml.bz2", joined(bzipped(head), bzipped(tail)))))
                .containsExactly("Good|x");
    }

    @Test
    void aBombInABombIsNoExport() throws IOException {
        byte[] zeros = gzipped(" ".repeat(1 << 20));
        byte[] twice = gzipped(new String(zeros, StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> WikiExports.read("wiki.xml.gz", zeros)).hasMessageContaining("it is empty");
        assertThatThrownBy(() -> WikiExports.read("wiki.xml.gz", twice)).isInstanceOf(NotAnExport.class);
    }

    @Test
    void packingAndNameMustAgree() throws IOException {
        byte[] gzipped = gzipped(WikiExports.of(GOOD));
        assertThatThrownBy(() -> WikiExports.read("wiki.xml", gzipped))
                .hasMessage(
                        "'wiki.xml' is not a MediaWiki export: its name ends in '.xml', but its content is packed as"
                                + " in '.xml.gz'. Check that this is the right file.");
        assertThatThrownBy(() -> WikiExports.read("wiki.xml.bz2", gzipped)).hasMessageContaining("as in '.xml.gz'");
        assertThatThrownBy(() -> WikiExports.read("wiki.xml.gz", new byte[0]))
                .hasMessageContaining("not packed that way");
    }

    @Test
    void whatWasCutOrChangedOnItsWayIsToldAndThePagesBeforeItAreRead() throws IOException {
        String[] pages = Collections.nCopies(5_000, GOOD).toArray(String[]::new);
        for (String name : List.of("wiki.xml.gz", "wiki.xml.bz2")) {
            byte[] whole = name.endsWith("gz") ? gzipped(WikiExports.of(pages)) : bzipped(WikiExports.of(pages));
            byte[] changed = whole.clone();
            Arrays.fill(changed, whole.length / 2, whole.length / 2 + 8, (byte) 0x55);
            for (byte[] file : List.of(Arrays.copyOf(whole, whole.length * 3 / 4), changed)) {
                List<String> told = WikiExports.told(WikiExports.read(name, file));
                assertThat(told)
                        .hasSizeBetween(2, 5_000)
                        .startsWith("Good|x")
                        .last()
                        .asString()
                        .startsWith("!");
            }
        }
    }

    @Test
    void whateverHappensToItsBytesAnExportIsReadToWhereItIsSound() throws IOException {
        String xml = WikiExports.of(Collections.nCopies(20, WikiExports.page("Good \"one\"", "a <b> & 'c'\n"))
                .toArray(String[]::new));
        Random random = new Random(3);
        List<String> odd = new ArrayList<>();
        for (String name : List.of("wiki.xml", "wiki.xml.gz", "wiki.xml.bz2")) {
            byte[] whole = name.endsWith("l")
                    ? xml.getBytes(StandardCharsets.UTF_8)
                    : name.endsWith("gz") ? gzipped(xml) : bzipped(xml);
            for (int i = 0; i < 400; i++) {
                byte[] file = Arrays.copyOf(whole, whole.length - (i % 4 == 0 ? random.nextInt(whole.length) : 0));
                IntStream.range(0, file.length == 0 ? 0 : random.nextInt(6))
                        .forEach(change -> file[random.nextInt(file.length)] = (byte) random.nextInt());
                odd.addAll(oddities(name, file));
            }
        }
        assertThat(odd).isEmpty();
    }

    private static List<String> oddities(String name, byte[] file) {
        try {
            return WikiExports.told(WikiExports.read(name, file)).stream()
                    .limit(20)
                    .filter(told -> !told.startsWith("!") && !told.contains("|"))
                    .toList();
        } catch (NotAnExport refused) {
            return refused.getMessage().startsWith("'" + name + "' is not a MediaWiki export: ")
                    ? List.of()
                    : List.of(refused.getMessage());
        }
    }

    private static byte[] gzipped(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] bzipped(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream packing = new BZip2CompressorOutputStream(packed)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
