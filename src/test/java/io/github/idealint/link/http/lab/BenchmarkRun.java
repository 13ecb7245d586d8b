package io.github.idealint.link.http.lab;

import com.sun.management.OperatingSystemMXBean;
import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A run in a Java of its own, so that what it costs is not mixed with what the laboratory costs. */
public final class BenchmarkRun {

    private BenchmarkRun() {}

    /** A file of links: says the milliseconds it took, those of the processor in all, the most kilobytes, the verdicts. */
    public static void main(String[] arguments) throws IOException {
        List<String> links = Files.readAllLines(Path.of(arguments[0]));
        long begun = System.nanoTime();
        LinkReport report =
                Visitor.quick().within(LinkLimits.within(Duration.ofMinutes(5))).visit(links);
        long wall = (System.nanoTime() - begun) / 1_000_000;
        Map<String, Integer> verdicts = new TreeMap<>();
        report.statuses()
                .values()
                .forEach(status -> verdicts.merge(status.getClass().getSimpleName(), 1, Integer::sum));
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(wall + " " + system.getProcessCpuTime() / 1_000_000 + " " + peak() + " " + verdicts);
    }

    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .findFirst()
                        .orElse("0")
                : "0";
    }
}
