package io.github.idealint.page;

import io.github.idealint.markup.MarkupParser;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.PageWords;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads from a template's own page what its parameters are: {@code '''Mentors:''' {{{3}}}} makes the third the mentors (MediaWiki
 * manual, Help:Templates).
 *
 * @param parser the markup of templates
 * @param profile what the programme calls fields
 */
public record TemplateParameters(MarkupParser parser, Profile profile) {

    private static final int TEMPLATES = 10;
    private static final int LONGEST = 50_000;
    private static final int MOST = 50;
    private static final int MOST_NESTED = 5;

    private static final Pattern NAMED = Pattern.compile("(?i)^template[ :_-](.+)$");
    private static final Pattern PARAMETER =
            Pattern.compile("\\{\\{\\{([^{}|\\n]{1,60}+)(?:\\|[^{}]{0,500}+)?\\}\\}\\}");
    private static final Pattern CONDITION =
            Pattern.compile("(?i)\\{\\{\\s{0,9}#if:[^{}|]{0,200}+\\|([^{}|]{0,2000}+)(?:\\|[^{}]{0,2000}+)?\\}\\}");
    private static final Pattern UNSEEN = Pattern.compile(
            "(?is)<!--.*?(?:-->|\\z)|<noinclude>.*?(?:</noinclude>|\\z)|</?(?:includeonly|onlyinclude)>");
    private static final Pattern HEADING = Pattern.compile("(?m)^=");
    private static final Pattern MARK = Pattern.compile("Parameter(\\d{1,2})Mark");

    /**
     * What the parameters of the templates among some pages are: by the template's name, as in {@link PageWords}.
     *
     * @param most the most characters of their pages that are read, all of them together
     */
    public Map<String, Map<String, String>> of(List<SourceText> pages, int most) {
        Map<String, Map<String, String>> templates = new TreeMap<>();
        int left = most;
        for (SourceText page : pages) {
            Optional<String> name = template(page).filter(one -> !templates.containsKey(one));
            if (name.isPresent() && page.text().length() <= left) {
                left -= page.text().length();
                Map<String, String> parameters = parameters(page.text());
                if (parameters.size() > 1) {
                    templates.put(name.get(), parameters);
                }
            }
        }
        return templates;
    }

    /** The name of the template that a page is, by the name of the page; only one with parameters is any. */
    static Optional<String> template(SourceText page) {
        boolean has = page.text().length() <= LONGEST && page.text().contains("{{{");
        if (!has || page.title().isPresent() && page.namespace() != TEMPLATES) {
            return Optional.empty();
        }
        return page.title()
                .map(title -> title.substring(title.indexOf(':') + 1))
                .or(() -> ofPath(WikiTitle.ofPath(page.path())));
    }

    private static Optional<String> ofPath(WikiTitle path) {
        Matcher named = NAMED.matcher(path.name());
        boolean inside = path.folder().name().equalsIgnoreCase("template");
        return named.find()
                ? Optional.of(named.group(1))
                : Optional.of(path.name()).filter(name -> inside);
    }

    private Map<String, String> parameters(String text) {
        List<String> names = new ArrayList<>();
        String marked = marked(UNSEEN.matcher(text).replaceAll(""), names);
        String titled = HEADING.matcher(marked).find() ? marked : "= Page =\n" + marked;
        Map<String, String> parameters = new LinkedHashMap<>();
        try {
            IdeaPage page = new IdeaPageReader(profile).read(parser.parse(SourceText.of("page.wiki", titled)));
            page.ideas().forEach(idea -> place(idea, names, parameters));
        } catch (RuntimeException | StackOverflowError fault) {
            return Map.of(); // As a page of its own it is read again, and then the fault is a finding.
        }
        return parameters;
    }

    /** A text with a word in the place of each parameter, whatever it is by default, and with what stands where all are given. */
    private static String marked(String text, List<String> names) {
        String marked = text;
        for (int i = 0; i < MOST_NESTED; i++) {
            marked = PARAMETER
                    .matcher(marked)
                    .replaceAll(parameter -> mark(parameter.group(1).strip(), names));
            marked = CONDITION.matcher(marked).replaceAll(condition -> Matcher.quoteReplacement(condition.group(1)));
        }
        return marked;
    }

    private static String mark(String name, List<String> names) {
        if (!names.contains(name) && names.size() < MOST) {
            names.add(name);
        }
        return names.contains(name) ? "Parameter" + names.indexOf(name) + "Mark" : "";
    }

    private void place(Idea idea, List<String> names, Map<String, String> parameters) {
        idea.title().ifPresent(title -> marks(title.text()).forEach(at -> put(names, at, PageWords.TITLE, parameters)));
        idea.fields()
                .forEach(field -> field.spec()
                        .map(FieldSpec::key)
                        .ifPresent(key -> marks(field.value()).forEach(at -> put(names, at, key, parameters))));
        profile.field(Meaning.DESCRIPTION)
                .ifPresent(field -> idea.prose().stream()
                        .flatMap(line -> marks(line.content()))
                        .filter(at -> at < names.size() && !parameters.containsKey(names.get(at)))
                        .findFirst()
                        .ifPresent(at -> put(names, at, field.key(), parameters)));
    }

    private static void put(List<String> names, int at, String key, Map<String, String> parameters) {
        if (at < names.size()) {
            parameters.putIfAbsent(names.get(at), key);
        }
    }

    private static Stream<Integer> marks(Passage text) {
        return MARK.matcher(text.text()).results().map(mark -> Integer.valueOf(mark.group(1)));
    }
}
