package io.github.idealint.run;

import io.github.idealint.page.PrescribedLayout;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes a configuration in which every setting stands as a comment, except the profile: the one that the user names, else
 * the one that {@code check} chooses for the pages.
 */
public record InitGoal() implements Goal {

    private static final MessageTemplate WRITTEN =
            new MessageTemplate("Wrote {}, profile {}. Remove the '#' before a setting to use it.");
    private static final MessageTemplate EXISTS = new MessageTemplate(
            "there is already a file {}, and it is never overwritten. Delete it, or name another file with '-Didealint.config'.");
    private static final MessageTemplate UNWRITTEN = new MessageTemplate("{} cannot be written ({}).");
    private static final MessageTemplate HIDES = new MessageTemplate(
            "{} no longer applies to pages in the folder of {}: only the nearest configuration applies.");
    private static final String TEMPLATE = "/io/github/idealint/idealint.yaml";
    private static final String NAME = "idealint.yaml";
    private static final String GAP = "{}";

    @Override
    public Optional<String> run(RunContext context, PageSelection selection) {
        configuration(context, selection).demandFree();
        return run(RunPages.find(context, selection.orNoPages()));
    }

    @Override
    public Optional<String> run(RunPages pages) {
        RunContext context = pages.context();
        NewFile fresh = configuration(context, pages.selection());
        Path file = fresh.file();
        String profile = pages.selection()
                .profile()
                .map(name -> named(name, file, context))
                .orElseGet(() -> byLayout(pages));
        Optional<Path> above = new ConfigurationSearch().of(file.getParent());
        fresh.write(template().replace(GAP, scalar(profile)));
        String path = pages.root().pathOf(file);
        context.log().info(WRITTEN.with(path, profile));
        above.ifPresent(hidden -> context.log().warn(HIDES.with(pages.root().pathOf(hidden), path)));
        return Optional.empty();
    }

    private static NewFile configuration(RunContext context, PageSelection selection) {
        Path file = selection.configuration().orElse(context.build().base().resolve(NAME));
        return new NewFile(file.toAbsolutePath().normalize(), context.build().root(), EXISTS, UNWRITTEN);
    }

    /** A profile as it is named in the configuration: a file by its path from there. */
    private static String named(String name, Path file, RunContext context) {
        Path own = context.build().base().resolve(name).toAbsolutePath().normalize();
        return Files.isRegularFile(own)
                ? ReactorRoot.slashed(file.getParent().relativize(own))
                : new ParameterValue("profile", name).oneOf(Profiles.names(), known -> known);
    }

    private static String byLayout(RunPages pages) {
        List<SourceText> texts = PageTexts.of(pages, pages.files());
        return Profiles.DEFAULTS.stream()
                .limit(Profiles.DEFAULTS.size() - 1L)
                .filter(name -> texts.stream().anyMatch(new PrescribedLayout(Profiles.builtIn(name))::isOf))
                .findFirst()
                .orElse(Profiles.DEFAULTS.get(Profiles.DEFAULTS.size() - 1));
    }

    /** A text as YAML has it: plain where nothing in it could mean anything else. */
    private static String scalar(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_./-]*") ? text : "'" + text.replace("'", "''") + "'";
    }

    /** The file as it is packed, with a gap for the profile. */
    static String template() {
        try (InputStream packed = InitGoal.class.getResourceAsStream(TEMPLATE)) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
