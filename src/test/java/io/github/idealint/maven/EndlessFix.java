package io.github.idealint.maven;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The goal {@code fix} in a Java of its own, which changes pages to and fro until it is ended by force. */
final class EndlessFix {

    private EndlessFix() {}

    /** The folder of the pages: prints a line after each run over them. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        for (int run = 0; run < 10_000; run++) {
            fix(folder, run % 2 == 0 ? new OtherWord("ebb", "flood") : new OtherWord("flood", "ebb"));
            System.out.println("run");
        }
    }

    private static void fix(Path folder, Rule rule) throws Exception {
        List<Rule> rules =
                Stream.concat(BuiltInRules.all().stream(), Stream.of(rule)).toList();
        new Stage(folder, new RecordingLog())
                .ready(
                        new FixMojo(rules, name -> {
                            throw new UnknownHostException(name);
                        }),
                        Map.of("offline", "true"))
                .execute();
    }

    @RuleInfo(id = "other-word", summary = "A word for which another is wanted", severity = Severity.WARNING)
    private record OtherWord(String found, String wanted) implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            return Pattern.compile("\\b" + found + "\\b")
                    .matcher(page.source().text())
                    .results()
                    .map(match -> new TextRange(match.start(), match.end()))
                    .map(range -> Finding.at(range, "It is another word.")
                            .fixedBy(Fix.safe("Change it", TextEdit.replace(range, wanted))));
        }
    }
}
