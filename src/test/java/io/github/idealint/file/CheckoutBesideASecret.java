package io.github.idealint.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A checkout, and a file beside it that nothing in the checkout may reveal or change. */
abstract class CheckoutBesideASecret {

    static final String LINKED = "a symbolic link leads out of the checkout";
    static final String OUTSIDE = "it is outside the checkout";

    @TempDir
    Path temp;

    Path checkout;
    Path outside;
    FileTree tree;

    @BeforeEach
    void aCheckoutAndAFileBesideIt() throws IOException {
        checkout = Files.createDirectories(temp.resolve("checkout"));
        Files.createDirectories(checkout.resolve(".git"));
        Files.writeString(checkout.resolve(".git/config"), "token");
        Files.createDirectories(checkout.resolve("docs"));
        Files.writeString(checkout.resolve("docs/a.wiki"), "Größe");
        outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret"), "sesame");
        tree = FileTree.around(checkout.resolve("docs"));
    }

    String read(String name) throws IOException {
        return new String(tree.read(checkout.resolve(name), 1_000), StandardCharsets.UTF_8);
    }
}
