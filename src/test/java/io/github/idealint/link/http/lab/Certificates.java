package io.github.idealint.link.http.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates made for one test run by the JDK's keytool, and never kept. */
public final class Certificates {

    private static final char[] PASSWORD = "laboratory".toCharArray();

    private static Certificates shared;

    private final KeyStore keys;

    /** Makes an authority, and by it: good, expired and wrong-name; stranger signs itself. */
    private Certificates(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve("laboratory.p12");
        make(file, "authority", "-ext", "bc:c", "-validity", "9");
        make(file, "good", "-signer", "authority", "-ext", "san=dns:good.example.org", "-validity", "9");
        make(file, "wrong", "-signer", "authority", "-ext", "san=dns:other.example.org", "-validity", "9");
        make(file, "stranger", "-ext", "san=dns:stranger.example.org", "-validity", "9");
        make(
                file,
                "expired",
                "-signer",
                "authority",
                "-ext",
                "san=dns:expired.example.org",
                "-startdate",
                "-9d",
                "-validity",
                "2");
        this.keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(file)) {
            keys.load(stored, PASSWORD);
        }
    }

    /** The same for all tests of a run, since to make them takes seconds. */
    public static synchronized Certificates shared()
            throws IOException, InterruptedException, GeneralSecurityException {
        if (shared == null) {
            Path folder = Files.createTempDirectory("idealint-keys");
            shared = new Certificates(folder);
            Files.delete(folder.resolve("laboratory.p12"));
            Files.delete(folder);
        }
        return shared;
    }

    /** A server that shows a certificate. */
    public SSLContext server(String alias) throws GeneralSecurityException, IOException {
        KeyStore only = empty();
        only.setKeyEntry(alias, keys.getKey(alias, PASSWORD), PASSWORD, keys.getCertificateChain(alias));
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(only, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** A client that trusts the authority, and nobody else. */
    public SSLContext client() throws GeneralSecurityException, IOException {
        KeyStore trusted = empty();
        trusted.setCertificateEntry("authority", keys.getCertificate("authority"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        return store;
    }

    private static void make(Path file, String alias, String... more) throws IOException, InterruptedException {
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-keyalg",
                "EC");
        List<String> whole = Stream.concat(command, Stream.of(more)).toList();
        Process keytool = new ProcessBuilder(whole).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes());
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool: " + said);
        }
    }
}
