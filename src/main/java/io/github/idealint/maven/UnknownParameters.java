package io.github.idealint.maven;

import static io.github.idealint.text.MessageText.didYouMean;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Spelling;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Parameters and properties that a user sets and no goal knows. Maven passes over them, so that a mistyped one counts for
 * nothing and nobody notices.
 *
 * @param session the whole build, with the properties of its command line
 * @param project the module, with the configuration in its POM
 * @param execution the goal as it was called or declared
 */
record UnknownParameters(MavenSession session, MavenProject project, MojoExecution execution) {

    private static final MessageTemplate PROPERTY =
            new MessageTemplate("There is no property {}, so it has no effect.{}");
    private static final MessageTemplate PARAMETER =
            new MessageTemplate("There is no parameter {}, so its entry in the POM has no effect.{}");
    private static final String LIST = " 'mvn idealint:help -Ddetail' lists all.";
    private static final String OWN = "idealint.";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{idealint\\.(.*)}");

    /** In POMs that is commonly the version of the plugin. */
    private static final String VERSION = OWN + "version";

    /** A warning for each, properties first, by name. */
    List<String> warnings() {
        return Stream.concat(
                        unknown(properties(), knownProperties(), OWN, PROPERTY),
                        unknown(configured(), knownParameters(), "", PARAMETER))
                .toList();
    }

    private static Stream<String> unknown(
            Set<String> given, Set<String> known, String prefix, MessageTemplate message) {
        return given.stream().filter(name -> !known.contains(name)).map(name -> {
            Optional<String> near = Spelling.nearest(name, known).map(prefix::concat);
            return message.with(quoted(prefix + name), near.isPresent() ? didYouMean(near) : LIST);
        });
    }

    private Set<String> properties() {
        return Stream.of(session.getUserProperties(), project.getProperties())
                .flatMap(properties -> properties.stringPropertyNames().stream())
                .filter(name -> name.startsWith(OWN) && !name.equals(VERSION))
                .map(name -> name.substring(OWN.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> knownProperties() {
        return goals().flatMap(goal -> Stream.of(goal.getMojoConfiguration().getChildren()))
                .map(parameter -> EXPRESSION.matcher(parameter.getValue("")))
                .filter(Matcher::matches)
                .map(expression -> expression.group(1))
                .collect(Collectors.toSet());
    }

    private Set<String> configured() {
        Plugin plugin = project.getPlugin(execution.getGroupId() + ":" + execution.getArtifactId());
        return Stream.of(
                        Optional.ofNullable(plugin),
                        Optional.ofNullable(plugin)
                                .map(some -> some.getExecutionsAsMap().get(execution.getExecutionId())))
                .flatMap(Optional::stream)
                .map(ConfigurationContainer::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .flatMap(configuration -> Stream.of(((Xpp3Dom) configuration).getChildren()))
                .map(Xpp3Dom::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> knownParameters() {
        return goals().flatMap(goal -> goal.getParameters().stream())
                .filter(Parameter::isEditable)
                .map(Parameter::getName)
                .collect(Collectors.toSet());
    }

    private Stream<MojoDescriptor> goals() {
        return execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
                .filter(Objects::nonNull);
    }
}
