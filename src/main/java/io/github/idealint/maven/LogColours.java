package io.github.idealint.maven;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Whether whoever reads the log of a run sees colours: as Maven's {@code style.color} says, else at a terminal.
 *
 * @param style what {@code style.color} says: {@code always}, {@code never} or anything else
 * @param terminal whether a person watches at a terminal
 * @param environment the variables of the environment, of which {@code NO_COLOR} and {@code TERM} count (no-color.org)
 */
record LogColours(String style, boolean terminal, Map<String, String> environment) {

    LogColours {
        environment = Map.copyOf(environment);
    }

    static LogColours ofThisRun(Properties user, boolean interactive) {
        return new LogColours(user.getProperty("style.color", "auto"), interactive && isTerminal(), System.getenv());
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

    /** From Java 22 on there is a console where there is no terminal, too; it says so itself. */
    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(LogColours::isTerminal)
                .isPresent();
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
