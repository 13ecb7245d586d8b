package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;

/** What users have in their POMs and scripts: a change in here breaks somebody's build. */
class PluginDescriptorTest {

    private static final PluginDescriptor PLUGIN = read();

    @Test
    void isCalledAsDocumented() {
        assertThat(PLUGIN.getGoalPrefix()).isEqualTo("idealint");
        assertThat(PLUGIN.getMojos()).extracting(MojoDescriptor::getGoal).containsExactlyInAnyOrder("check", "help");
    }

    @Test
    void bindsCheckToVerifyAndNeedsNoProject() {
        assertThat(check().getPhase()).isEqualTo("verify");
        assertThat(check().isThreadSafe()).isTrue();
        assertThat(check().isProjectRequired()).isFalse();
        assertThat(check().isAggregator()).isFalse();
    }

    @Test
    void takesTheDocumentedParameters() {
        assertThat(check().getParameters().stream()
                        .filter(Parameter::isEditable)
                        .map(PluginDescriptorTest::line))
                .containsExactlyInAnyOrder(
                        "config java.io.File ${idealint.config}",
                        "excludes java.util.List ${idealint.excludes}",
                        "failOnNoSources boolean ${idealint.failOnNoSources} = true",
                        "failOnViolation boolean ${idealint.failOnViolation} = true",
                        "includes java.util.List ${idealint.includes} = **/*.wiki,**/*.mediawiki,**/*.wikitext",
                        "outputDirectory java.io.File ${idealint.outputDirectory}",
                        "profile java.lang.String ${idealint.profile}",
                        "reports java.util.List ${idealint.reports}",
                        "skip boolean ${idealint.skip} = false",
                        "sources java.util.List ${idealint.sources}",
                        "violationSeverity java.lang.String ${idealint.violationSeverity} = error");
    }

    @Test
    void explainsEachOfThem() {
        assertThat(check().getParameters())
                .filteredOn(Parameter::isEditable)
                .allSatisfy(parameter -> assertThat(parameter.getDescription()).isNotBlank());
    }

    private static String line(Parameter parameter) {
        PlexusConfiguration value = check().getMojoConfiguration().getChild(parameter.getName());
        String fallback = value.getAttribute("default-value");
        return parameter.getName() + " " + parameter.getType() + " " + value.getValue()
                + (fallback == null ? "" : " = " + fallback);
    }

    static MojoDescriptor check() {
        return PLUGIN.getMojo("check");
    }

    private static PluginDescriptor read() {
        try (InputStream descriptor = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new PluginDescriptorBuilder().build(new InputStreamReader(descriptor, StandardCharsets.UTF_8));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
