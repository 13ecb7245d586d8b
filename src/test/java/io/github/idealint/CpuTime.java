package io.github.idealint;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Work and what it cost.
 *
 * @param result what came of it
 * @param taken the processor time of all threads, which does not depend on what else the computer does
 */
public record CpuTime<T>(T result, Duration taken) {

    private static final OperatingSystemMXBean COMPUTER =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Does the work now. */
    public static <T> CpuTime<T> of(Supplier<T> work) {
        long start = COMPUTER.getProcessCpuTime();
        T result = work.get();
        return new CpuTime<>(result, Duration.ofNanos(COMPUTER.getProcessCpuTime() - start));
    }
}
