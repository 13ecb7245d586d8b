package io.github.idealint.profile;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths as configuration files write them: relative, with {@code /} between their parts. */
final class ConfigurationPaths {

    private ConfigurationPaths() {}

    /** Whether a name means a file: {@code profiles/ours.yaml}, {@code ours.yml}. */
    static boolean isFile(String name) {
        return name.contains("/") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** The path of a file that another one names, relative to the folder of the other. */
    static String resolve(String from, String path) {
        String folder = path.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + path).split("/")) {
            boolean up =
                    part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..");
            if (up) {
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
