package io.github.idealint.maven;

import io.github.idealint.file.StandardInput;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether whoever reads the log of a run sees colours, as Maven's {@code style.color} says, else at a terminal; and whether
 * they can follow links, which takes a terminal that is known to show them.
 *
 * @param style what {@code style.color} says: {@code always}, {@code never} or anything else
 * @param terminal whether a person watches at a terminal
 * @param environment the variables of the environment, of which {@code NO_COLOR} and {@code TERM} count (no-color.org), for
 *     links also {@code FORCE_HYPERLINK}, {@code CI} and those by which terminals are known
 */
record LogColours(String style, boolean terminal, Map<String, String> environment) {

    /** Values of {@code TERM_PROGRAM} of terminals that show links (OSC 8). */
    private static final Set<String> PROGRAMS = Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Tabby", "rio");

    private static final Pattern TERMS = Pattern.compile("xterm-(?:kitty|ghostty)|alacritty.*|foot.*|contour.*");

    /** Terminals built on VTE, such as GNOME's; version 0.50.0 crashes at a link. */
    private static final Pattern VTE = Pattern.compile("(?:5[1-9]|[6-9]\\d|\\d{3})\\d\\d");

    /** That of December 2020 is the first that shows links. */
    private static final Pattern KONSOLE = Pattern.compile("20120[4-9]|2012[1-9]\\d|2[1-9]\\d{4}");

    LogColours {
        environment = Map.copyOf(environment);
    }

    static LogColours ofThisRun(Properties user, boolean interactive) {
        return new LogColours(
                user.getProperty("style.color", "auto"),
                interactive && StandardInput.terminal().isPresent(),
                System.getenv());
    }

    boolean areShown() {
        return switch (style) {
            case "always" -> true;
            case "never" -> false;
            default ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        };
    }

    /** Whether links are shown: never in a log that goes to a file or a build server. */
    boolean areLinksShown() {
        String forced = environment.getOrDefault("FORCE_HYPERLINK", "");
        return terminal && areShown() && (forced.isEmpty() ? isLinking() : !forced.equals("0"));
    }

    private boolean isLinking() {
        return environment.getOrDefault("CI", "").isEmpty()
                && (environment.containsKey("WT_SESSION")
                        || environment.containsKey("DOMTERM")
                        || PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
                        || matches(TERMS, "TERM")
                        || matches(VTE, "VTE_VERSION")
                        || matches(KONSOLE, "KONSOLE_VERSION"));
    }

    private boolean matches(Pattern pattern, String variable) {
        return pattern.matcher(environment.getOrDefault(variable, "")).matches();
    }
}
