package io.github.idealint.cache;

import io.github.idealint.file.FileTree;
import io.github.idealint.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;

/** Tells builds of idealint apart, two of one snapshot among them: what a build finds depends on all of its code. */
public final class PluginBuild {

    private PluginBuild() {}

    /** A hash of the jar that runs; empty where the classes come from elsewhere, so that one build cannot be told from another. */
    public static Optional<String> ofThisJar() {
        return Optional.ofNullable(PluginBuild.class.getProtectionDomain().getCodeSource())
                .flatMap(PluginBuild::path)
                .filter(Files::isRegularFile)
                .flatMap(PluginBuild::digest);
    }

    private static Optional<Path> path(CodeSource source) {
        return Optional.ofNullable(source.getLocation()).map(String::valueOf).flatMap(PluginBuild::path);
    }

    private static Optional<Path> path(String location) {
        try {
            return Optional.of(Path.of(URI.create(location)));
        } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return Optional.empty();
        }
    }

    private static Optional<String> digest(Path jar) {
        try (InputStream bytes = FileTree.around(jar).open(jar);
                DigestInputStream digested = new DigestInputStream(bytes, Sha256.digest())) {
            digested.transferTo(OutputStream.nullOutputStream());
            return Optional.of(
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
