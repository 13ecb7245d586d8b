package io.github.idealint.maven;

import io.github.idealint.file.StandardInput;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.run.Goal;
import io.github.idealint.run.NewGoal;
import io.github.idealint.text.LogText;
import java.io.Console;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the page of a new idea, with the fields of the profile's template. Values come from properties named after the
 * fields, such as {@code -Didea.mentors="Ann Lee <ann@example.org>"}; at a terminal, those that are missing are asked for.
 * Whatever stays open is a placeholder. No file is ever overwritten.
 */
@Mojo(name = "new", threadSafe = true, requiresProject = false)
public final class NewMojo extends PageMojo {

    private static final String VALUE = "idea.";

    /** The title of the idea. It is asked for at a terminal, and needed everywhere else. */
    @Parameter(property = "idea.title")
    private String title;

    /**
     * The file to write, relative to the module, such as {@code ideas/BootTimer.md}; its ending chooses the markup. By default
     * a page of wikitext that is named after the title, in the folder of the first source.
     */
    @Parameter(property = "idealint.file")
    private File file;

    /**
     * The page that lists the ideas, by the path of its file or by its name in the wiki: the new page is added to it, below
     * the last one that it shows. By default only the line to add is printed.
     */
    @Parameter(property = "idealint.round")
    private String round;

    private Optional<UnaryOperator<String>> person = Optional.empty();

    /** Made by Maven, which fills in the parameters. */
    public NewMojo() {
        this(BuiltInRules.all());
    }

    NewMojo(List<Rule> rules) {
        super(rules);
    }

    @Override
    Goal goal() {
        Map<String, String> given = new TreeMap<>();
        Properties user = session().getRequest().getUserProperties();
        user.stringPropertyNames().stream()
                .filter(name -> name.startsWith(VALUE))
                .forEach(name -> given.put(name.substring(VALUE.length()), user.getProperty(name)));
        Optional.ofNullable(title).ifPresent(text -> given.put(NewGoal.TITLE, text));
        return new NewGoal(given, path(file), Optional.ofNullable(round), person.or(this::personAtTerminal));
    }

    private Optional<UnaryOperator<String>> personAtTerminal() {
        return StandardInput.terminal()
                .filter(console -> session().getRequest().isInteractiveMode())
                .map(NewMojo::asking);
    }

    /** Who ends the input answers nothing more. */
    private static UnaryOperator<String> asking(Console console) {
        return question -> Optional.ofNullable(console.readLine("%s ", LogText.line(question)))
                .orElse("");
    }
}
