package io.github.idealint.maven;

import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A run of {@code check} in a Java of its own, in which every socket and every look-up of a name is a trap. */
final class OfflineRun {

    private OfflineRun() {}

    /** Folder with pages, and whether the run is offline: says which traps were sprung, and whether it came to its end. */
    @SuppressWarnings("deprecation")
    public static void main(String[] arguments) throws Exception {
        Socket.setSocketImplFactory(() -> {
            System.out.println("socket");
            throw new IllegalStateException("a trap");
        });
        CheckMojo check = new CheckMojo(
                BuiltInRules.all(),
                name -> {
                    System.out.println("name");
                    throw new UnknownHostException(name);
                },
                ReportFormat.all());
        new Stage(Path.of(arguments[0]), new RecordingLog())
                .ready(
                        check,
                        Map.of(
                                "offline",
                                arguments[1],
                                "allowPrivateLinks",
                                List.of("127.0.0.1"),
                                "failOnViolation",
                                "false"))
                .execute();
        System.out.println("done");
    }
}
