package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(PLUGIN.getMojos())
                .extracting(MojoDescriptor::getGoal)
                .containsExactlyInAnyOrder(
                        "check", "fix", "links", "baseline", "export", "preview", "explain", "new", "init", "help");
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
        assertThat(lines(check()))
                .containsExactlyInAnyOrder(
                        "allowPrivateLinks java.util.List ${idealint.allowPrivateLinks}",
                        "allowSuppressions java.lang.String ${idealint.allowSuppressions} = true",
                        "baseline java.io.File ${idealint.baseline}",
                        "config java.io.File ${idealint.config}",
                        "excerpts java.lang.String ${idealint.excerpts} = auto",
                        "excludes java.util.List ${idealint.excludes}",
                        "failOnNoSources java.lang.String ${idealint.failOnNoSources} = true",
                        "failOnViolation java.lang.String ${idealint.failOnViolation} = true",
                        "includes java.util.List ${idealint.includes} = **/*.wiki,**/*.mediawiki,**/*.wikitext,**/*.md,**/*.markdown",
                        "linkCache java.io.File ${idealint.linkCache}",
                        "links java.lang.String ${idealint.links} = check",
                        "linksAtOnce java.lang.String ${idealint.linksAtOnce} = 64",
                        "linkSecrets java.util.List ${idealint.linkSecrets}",
                        "linksPerHost java.lang.String ${idealint.linksPerHost} = 8",
                        "linksSince java.lang.String ${idealint.linksSince}",
                        "linkTimeout java.lang.String ${idealint.linkTimeout} = 60s",
                        "maxFindings java.lang.String ${idealint.maxFindings}",
                        "offline java.lang.String ${idealint.offline}",
                        "outputDirectory java.io.File ${idealint.outputDirectory}",
                        "pageCache java.lang.String ${idealint.pageCache} = keep",
                        "profile java.lang.String ${idealint.profile}",
                        "reports java.util.List ${idealint.reports}",
                        "since java.lang.String ${idealint.since}",
                        "skip java.lang.String ${idealint.skip} = false",
                        "sources java.util.List ${idealint.sources}",
                        "stdinName java.lang.String ${idealint.stdinName}",
                        "today java.lang.String ${idealint.today}",
                        "violationSeverity java.lang.String ${idealint.violationSeverity} = error");
    }

    @Test
    void letsLinksTakeWhatCheckTakesButAChoiceOfLinks() {
        List<String> same = lines(check());
        same.removeIf(line -> line.matches("(baseline|links|linksSince|linkTimeout|pageCache|since|today) .*"));
        same.add("linkTimeout java.lang.String ${idealint.linkTimeout} = 5m");
        assertThat(lines(PLUGIN.getMojo("links"))).containsExactlyInAnyOrderElementsOf(same);
    }

    @Test
    void bindsLinksToNoPhaseAndNeedsNoProject() {
        MojoDescriptor links = PLUGIN.getMojo("links");
        assertThat(links.getPhase()).isNull();
        assertThat(links.isThreadSafe()).isTrue();
        assertThat(links.isProjectRequired()).isFalse();
        assertThat(links.isAggregator()).isFalse();
    }

    @Test
    void letsFixTakeWhatConcernsPagesAndLinksAndItsOwn() {
        List<String> same = lines(check());
        same.removeIf(
                line -> line.matches(
                        "(baseline|excerpts|failOnViolation|linksSince|since|maxFindings|outputDirectory|pageCache|reports|violationSeverity) .*"));
        same.add("dryRun java.lang.String ${idealint.dryRun} = false");
        same.add("output java.io.File ${idealint.output}");
        same.add("unsafe java.lang.String ${idealint.unsafe} = false");
        MojoDescriptor fix = PLUGIN.getMojo("fix");
        assertThat(lines(fix)).containsExactlyInAnyOrderElementsOf(same);
        assertThat(fix.getPhase()).isNull();
        assertThat(fix.isThreadSafe()).isTrue();
        assertThat(fix.isProjectRequired()).isFalse();
    }

    @Test
    void letsBaselineTakeWhatConcernsPagesAndLinksAndItsOwn() {
        List<String> same = lines(check());
        same.removeIf(
                line -> line.matches(
                        "(excerpts|failOnViolation|linksSince|since|maxFindings|outputDirectory|pageCache|reports|violationSeverity) .*"));
        same.add("prune java.lang.String ${idealint.prune} = false");
        MojoDescriptor baseline = PLUGIN.getMojo("baseline");
        assertThat(lines(baseline)).containsExactlyInAnyOrderElementsOf(same);
        assertThat(baseline.getPhase()).isNull();
        assertThat(baseline.isThreadSafe()).isTrue();
        assertThat(baseline.isProjectRequired()).isFalse();
    }

    @Test
    void letsPreviewTakeItsOwn() {
        assertThat(lines(PLUGIN.getMojo("preview")))
                .containsExactlyInAnyOrder(
                        "allowSuppressions java.lang.String ${idealint.allowSuppressions} = true",
                        "config java.io.File ${idealint.config}",
                        "excludes java.util.List ${idealint.excludes}",
                        "failOnNoSources java.lang.String ${idealint.failOnNoSources} = true",
                        "includes java.util.List ${idealint.includes} = **/*.wiki,**/*.mediawiki,**/*.wikitext,**/*.md,**/*.markdown",
                        "outputDirectory java.io.File ${idealint.outputDirectory}",
                        "profile java.lang.String ${idealint.profile}",
                        "round java.lang.String ${idealint.round}",
                        "skip java.lang.String ${idealint.skip} = false",
                        "sources java.util.List ${idealint.sources}",
                        "stdinName java.lang.String ${idealint.stdinName}",
                        "today java.lang.String ${idealint.today}",
                        "wikiUrl java.lang.String ${idealint.wikiUrl}");
    }

    @Test
    void bindsPreviewToNoPhaseAndNeedsNoProject() {
        MojoDescriptor preview = PLUGIN.getMojo("preview");
        assertThat(preview.getPhase()).isNull();
        assertThat(preview.isThreadSafe()).isTrue();
        assertThat(preview.isProjectRequired()).isFalse();
        assertThat(preview.isAggregator()).isFalse();
    }

    @Test
    void letsExplainTakeARuleAndWhatConcernsPages() {
        List<String> same = lines(PLUGIN.getMojo("preview"));
        same.removeIf(line -> line.matches("(outputDirectory|round|today|wikiUrl) .*"));
        same.add("rule java.lang.String ${idealint.rule}");
        MojoDescriptor explain = PLUGIN.getMojo("explain");
        assertThat(lines(explain)).containsExactlyInAnyOrderElementsOf(same);
        assertThat(explain.getPhase()).isNull();
        assertThat(explain.isThreadSafe()).isTrue();
        assertThat(explain.isProjectRequired()).isFalse();
    }

    @Test
    void letsNewTakeATitleAFileAndAListAndWhatConcernsPages() {
        List<String> same = lines(PLUGIN.getMojo("explain"));
        same.removeIf(line -> line.startsWith("rule "));
        same.add("file java.io.File ${idealint.file}");
        same.add("round java.lang.String ${idealint.round}");
        same.add("title java.lang.String ${idea.title}");
        assertThat(lines(PLUGIN.getMojo("new"))).containsExactlyInAnyOrderElementsOf(same);
    }

    @Test
    void letsExportTakeWhatConcernsPagesAndFiles() {
        List<String> same = lines(check());
        same.removeIf(line -> line.matches(
                "(baseline|excerpts|failOnViolation|maxFindings|pageCache|since|link.*|links.*|offline|reports|violationSeverity"
                        + "|allowPrivateLinks|today) .*"));
        same.add("addresses java.lang.String ${idealint.addresses} = masked");
        same.add("formats java.util.List ${idealint.formats} = json,csv");
        assertThat(lines(PLUGIN.getMojo("export"))).containsExactlyInAnyOrderElementsOf(same);
    }

    @Test
    void bindsExportToNoPhaseAndNeedsNoProject() {
        MojoDescriptor export = PLUGIN.getMojo("export");
        assertThat(export.getPhase()).isNull();
        assertThat(export.isThreadSafe()).isTrue();
        assertThat(export.isProjectRequired()).isFalse();
    }

    @Test
    void explainsEachOfThem() {
        assertThat(PLUGIN.getMojos())
                .flatExtracting(MojoDescriptor::getParameters)
                .filteredOn(Parameter::isEditable)
                .allSatisfy(parameter -> assertThat(parameter.getDescription()).isNotBlank());
    }

    private static List<String> lines(MojoDescriptor goal) {
        return new ArrayList<>(goal.getParameters().stream()
                .filter(Parameter::isEditable)
                .map(parameter -> line(goal, parameter))
                .toList());
    }

    private static String line(MojoDescriptor goal, Parameter parameter) {
        PlexusConfiguration value = goal.getMojoConfiguration().getChild(parameter.getName());
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
