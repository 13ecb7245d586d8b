package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiffReaderTest {

    @Test
    void readsNothingFromNothing() {
        assertThat(read("")).isEmpty();
    }

    @Test
    void readsTheNewLinesOfEachFile() {
        assertThat(read("""
                diff --git a/a.wiki b/a.wiki
                index 1..2 100644
                --- a/a.wiki
                +++ b/a.wiki
                @@ -3 +3 @@ === A title ===
                -old
                +new
                @@ -8,0 +9,2 @@
                +one
                +more
                diff --git a/sub dir/b.wiki b/sub dir/b.wiki
                --- a/sub dir/b.wiki\t
                +++ b/sub dir/b.wiki\t
                @@ -2,2 +1,0 @@
                -gone
                -gone
                """)).containsOnly(Map.entry("a.wiki", "{3, 9, 10}"), Map.entry("sub dir/b.wiki", "{}"));
    }

    @Test
    void isNotDeceivedByWhatPagesContain() {
        assertThat(read("""
                --- a/a.wiki
                +++ b/a.wiki
                @@ -1,2 +1,3 @@
                --- a/b.wiki
                -x
                +++ b/b.wiki
                +@@ -1 +70 @@
                \\ No newline at end of file
                +y
                @@ -9 +10 @@
                -x
                +y
                """)).containsOnly(Map.entry("a.wiki", "{1, 2, 3, 10}"));
    }

    @Test
    void takesACarriageReturnForNoLineEnd() {
        assertThat(
                        read(
                                "+++ b/a.wiki\n@@ -1 +1 @@ head\r\n-x\n+one\r+++ b/b.wiki\r@@ -1 +7 @@\r\n@@ -5 +5 @@\n-a\n+b\n"))
                .containsOnly(Map.entry("a.wiki", "{1, 5}"));
    }

    @Test
    void readsQuotedNames() {
        assertThat(read("+++ \"b/a \\\"quoted\\\"\\tname.wiki\"\n@@ -1 +1 @@\n-a\n+b\n"))
                .containsOnlyKeys("a \"quoted\"\tname.wiki");
        assertThatThrownBy(() -> read("+++ \"b/\\a.wiki\"\n"))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("odd name");
    }

    private static Map<String, String> read(String diff) {
        return DiffReader.read(diff).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().numbers().toString()));
    }
}
