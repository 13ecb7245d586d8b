package io.github.idealint.maven;

import io.github.idealint.link.history.LastRun;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.maven.plugin.AbstractMojoExecutionException;

/** Goals that write files, in a Java of their own, over one folder of pages and another by turns, until they are ended by force. */
final class EndlessRun {

    private EndlessRun() {}

    /** The folder, how many rounds at most, and the folders of pages: prints a line for each file that is written. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        for (int round = 0; round < rounds; round++) {
            String pages = arguments[2 + round % (arguments.length - 2)];
            Map<String, Object> common =
                    Map.of("sources", List.of(folder.resolve(pages).toFile()));
            run(folder, check(), with(common, Map.of("offline", "true", "reports", List.of("sarif"))));
            System.out.println("sarif");
            run(folder, new PreviewMojo(BuiltInRules.all()), common);
            System.out.println("preview");
            run(folder, new ExportMojo(BuiltInRules.all()), common);
            System.out.println("export");
            Path idea = folder.resolve("target/new/Idea.wiki");
            Files.deleteIfExists(idea);
            run(
                    folder,
                    new NewMojo(BuiltInRules.all()),
                    Map.of("title", "Idea of " + pages, "file", idea.toFile(), "profile", "gsoc"));
            System.out.println("new");
            new LastRun(folder.resolve("cache/last.tsv")).write(links(pages), System.out::println);
            System.out.println("history");
        }
    }

    private static CheckMojo check() {
        return new CheckMojo(
                BuiltInRules.all(),
                name -> {
                    throw new UnknownHostException(name);
                },
                ReportFormat.all());
    }

    /** Thousands of links, dead in one folder and good in the others. */
    private static Map<String, Boolean> links(String pages) {
        return IntStream.range(0, 5_000)
                .boxed()
                .collect(Collectors.toMap(each -> "https://example.org/" + each, each -> pages.equals("a")));
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }

    private static void run(Path folder, PageMojo goal, Map<String, Object> parameters) {
        try {
            new Stage(folder, new RecordingLog()).ready(goal, parameters).execute();
        } catch (AbstractMojoExecutionException findings) {
            // The pages have findings; their reports are what counts here.
        }
    }
}
