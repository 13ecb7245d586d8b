package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

/** What Maven makes of the goal and its parameters; what the goal does is in {@link CheckRunTest}. */
@MojoTest
class CheckMojoTest {

    @Test
    @InjectMojo(goal = "check")
    void hasSafeDefaults(CheckMojo mojo) throws IllegalAccessException {
        assertThat(MojoExtension.getVariablesAndValuesFromObject(mojo))
                .containsEntry(
                        "includes", List.of("**/*.wiki", "**/*.mediawiki", "**/*.wikitext", "**/*.md", "**/*.markdown"))
                .containsEntry("sources", List.of())
                .containsEntry("failOnViolation", "true")
                .containsEntry("violationSeverity", "error")
                .containsEntry("failOnNoSources", "true")
                .containsEntry("skip", "false")
                .hasEntrySatisfying(
                        "version", version -> assertThat((String) version).matches("\\d+\\.\\d+\\.\\d+.*"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "sources", value = "nowhere")
    void looksAtNothingWhenSkipped(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "sarif,xml")
    @MojoParameter(name = "excludes", value = "a/**,b/**")
    void takesListsByComma(CheckMojo mojo) throws IllegalAccessException {
        assertThat(MojoExtension.getVariablesAndValuesFromObject(mojo))
                .containsEntry("reports", List.of("sarif", "xml"))
                .containsEntry("excludes", List.of("a/**", "b/**"));
    }
}
