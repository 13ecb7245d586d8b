package io.github.idealint.run;

import static io.github.idealint.text.MessageText.all;
import static io.github.idealint.text.MessageText.didYouMean;
import static io.github.idealint.text.MessageText.eitherQuoted;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.draft.DraftField;
import io.github.idealint.draft.DraftFields;
import io.github.idealint.draft.IdeaDraft;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Writes the page of a new idea, with the fields of the profile's template.
 *
 * @param given the title and the values of fields, by what users call them
 * @param file the file; by default one in the folder of the pages, named after the title
 * @param list the page that lists the ideas and is to show this one, by its path or its name in the wiki
 * @param person who is asked for what is not given: takes a question, returns the answer, which is blank for none; empty where
 *     nobody watches
 */
public record NewGoal(
        Map<String, String> given, Optional<Path> file, Optional<String> list, Optional<UnaryOperator<String>> person)
        implements Goal {

    /** What users call the title, which is no field. */
    public static final String TITLE = "title";

    private static final MessageTemplate ASK_TITLE = new MessageTemplate("Title of the idea:");
    private static final MessageTemplate ASK = new MessageTemplate("{} (Enter to fill it in later):");
    private static final MessageTemplate ASK_WITH_HINT = new MessageTemplate("{} ({}; Enter to fill it in later):");
    private static final MessageTemplate NO_TITLE = new MessageTemplate(
            "the new page needs a title. Set '-Didea.title', such as '-Didea.title=\"Boot timer\"'.");
    private static final MessageTemplate UNKNOWN =
            new MessageTemplate("there is no field {} in the profile '{}', so '-Didea.{}' cannot be used.{}");
    private static final MessageTemplate FIELDS = new MessageTemplate(" Its fields are {}.");
    private static final MessageTemplate ENDING = new MessageTemplate(
            "the name of the page {} has no ending that stands for a markup. Use one of {}, such as '{}.wiki'.");
    private static final MessageTemplate EXISTS = new MessageTemplate(
            "there is already a file {}, and it is never overwritten. Choose another title, or another name with '-Didealint.file'.");
    private static final MessageTemplate UNWRITTEN = new MessageTemplate("{} cannot be written ({}).");
    private static final MessageTemplate WRITTEN = new MessageTemplate("Wrote {}, profile {}.");
    private static final MessageTemplate OPEN = new MessageTemplate("Still to fill in: {}.");
    private static final String ENDING_OF_WIKI = ".wiki";
    private static final String ANY_PAGE = "page.wiki";

    public NewGoal {
        given = Map.copyOf(given);
    }

    @Override
    public Optional<String> run(RunContext context, PageSelection selection) {
        return run(RunPages.find(context, selection.orNoPages()));
    }

    @Override
    public Optional<String> run(RunPages pages) {
        file.ifPresent(path -> demandUsable(path, pages));
        Path folder = file.map(path -> path.toAbsolutePath().getParent()).orElseGet(() -> folder(pages));
        Profile profile = profile(folder, pages);
        DraftFields fields = DraftFields.of(
                profile, read(profile, "Idea.wiki", profile.template().text()));
        Map<String, String> values = new HashMap<>(values(fields, profile));
        Optional<RoundPage> round = list.map(name -> RoundPage.named(name, pages, profile));
        String title = title();
        Path path = file.orElseGet(() -> folder.resolve(FileNames.of(title) + ENDING_OF_WIKI));
        NewFile fresh = fresh(path, pages);
        fresh.demandFree();
        List<DraftField> wanted = fields.wanted(values.keySet());
        person.ifPresent(asked -> ask(wanted, values, asked));
        IdeaPage empty = read(profile, path.getFileName().toString(), "");
        fresh.write(new IdeaDraft(profile, title, wanted, values).text(empty.notation()));
        pages.log().info(WRITTEN.with(pages.root().pathOf(path), profile.name()));
        List<String> open = wanted.stream()
                .filter(field -> !values.containsKey(field.spec().key()))
                .map(field -> quoted(field.spec().label()))
                .toList();
        if (!open.isEmpty()) {
            pages.log().info(OPEN.with(all(open)));
        }
        RoundPage.show(title, path, round, empty.notation(), pages, profile);
        return Optional.empty();
    }

    static IdeaPage read(Profile profile, String name, String text) {
        return new IdeaPageReader(profile).read(MarkupChoice.builtIn().parse(SourceText.of(name, text)));
    }

    /** The folder of the pages: the first source, or that of a file. */
    private static Path folder(RunPages pages) {
        return pages.sources().stream()
                .findFirst()
                .map(source ->
                        Files.isRegularFile(source) ? source.toAbsolutePath().getParent() : source)
                .orElseThrow();
    }

    private static Profile profile(Path folder, RunPages pages) {
        Configurations configurations = new Configurations(pages.context(), pages.selection());
        Configurations.Group group =
                configurations.groups(List.of(folder.resolve(ANY_PAGE))).get(0);
        return configurations.profileFor(group.isNamed() ? List.of() : PageTexts.of(pages, pages.files()), group);
    }

    private Map<String, String> values(DraftFields fields, Profile profile) {
        Map<String, String> keys = new TreeMap<>();
        List<DraftField> all = fields.all();
        all.forEach(field -> field.names()
                .forEach(name -> keys.putIfAbsent(name, field.spec().key())));
        all.forEach(field -> keys.put(field.spec().key(), field.spec().key()));
        Map<String, String> values = new TreeMap<>();
        new TreeMap<>(given).forEach((name, value) -> {
            if (!name.equals(TITLE) && !keys.containsKey(name)) {
                String near = didYouMean(name, keys.keySet());
                String rest = near.isEmpty()
                        ? FIELDS.with(all(
                                keys.keySet().stream().map(MessageText::quoted).toList()))
                        : near;
                throw new CannotCheck(UNKNOWN.with(quoted(name), profile.name(), name, rest));
            }
            if (!name.equals(TITLE) && !value.isBlank()) {
                values.put(keys.get(name), value.strip());
            }
        });
        return values;
    }

    private String title() {
        return Optional.ofNullable(given.get(TITLE))
                .or(() -> person.map(asked -> asked.apply(ASK_TITLE.with())))
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .orElseThrow(() -> new CannotCheck(NO_TITLE.with()));
    }

    private static void ask(List<DraftField> fields, Map<String, String> values, UnaryOperator<String> person) {
        for (DraftField field : fields) {
            if (!values.containsKey(field.spec().key())) {
                String label = field.spec().label();
                String answer = person.apply(
                        field.hint().isEmpty() ? ASK.with(label) : ASK_WITH_HINT.with(label, field.hint()));
                if (!answer.isBlank()) {
                    values.put(field.spec().key(), answer.strip());
                }
            }
        }
    }

    private static void demandUsable(Path path, RunPages pages) {
        String name = path.getFileName().toString();
        String ending = LetterCase.lower(name.substring(name.lastIndexOf('.') + 1));
        if (!MarkupChoice.builtIn().byEnding().containsKey(ending) || name.indexOf('.') < 0) {
            List<String> endings = MarkupChoice.builtIn().byEnding().keySet().stream()
                    .sorted()
                    .map("."::concat)
                    .toList();
            throw new CannotCheck(ENDING.with(
                    quoted(pages.root().pathOf(path)), eitherQuoted(endings), name.replaceFirst("\\.[^.]*$", "")));
        }
        fresh(path, pages).demandFree();
    }

    private static NewFile fresh(Path path, RunPages pages) {
        return new NewFile(path, pages.root(), EXISTS, UNWRITTEN);
    }
}
