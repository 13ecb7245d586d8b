package io.github.idealint.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a run happens: in a module of a build, or in a folder without a POM.
 *
 * @param root the folder of the whole build
 * @param base the module's folder, or the current one
 * @param module the module, if there is a POM
 * @param expected whether ideas are expected here: nothing but this is built, and the goal is called or declared right here
 */
public record BuildContext(ReactorRoot root, Path base, Optional<Module> module, boolean expected) {

    private static final String IDEAS = "src/ideas";

    /**
     * A module of a build.
     *
     * @param name its artifact id
     * @param target the folder for what is built
     */
    public record Module(String name, Path target) {}

    /** Where pages are looked for unless the user names a place. */
    Path defaultSource() {
        return module.isPresent() ? base.resolve(IDEAS) : base;
    }

    /** Whether some sources may well have no page: not each module of a build has a folder for ideas. */
    boolean mayLack(List<Path> sources) {
        return !expected && sources.equals(List.of(defaultSource())) && !Files.exists(defaultSource());
    }

    /** Where reports go unless the user names a place. */
    Path defaultOutput() {
        return module.map(Module::target).orElse(base.resolve("target")).resolve("idealint");
    }

    /** The name by which the reports of this run are known among those of the same build. */
    String category() {
        return Stream.concat(Stream.of("idealint"), module.map(Module::name).stream())
                .map(part -> part + "/")
                .reduce("", String::concat);
    }
}
