package io.github.idealint.page;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Inline.TransclusionCall;
import io.github.idealint.markup.Inline.TransclusionCall.Argument;
import io.github.idealint.markup.Outline;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.PageWords;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Knows what the arguments of a call are. Where neither the profile nor the template's page says so and the call looks like
 * an idea, with a title, a text and more, it guesses: by comments that authors start from ({@code <!-- List contacts: -->}),
 * else by what stands there.
 *
 * @param outline the page
 * @param labels the labels of the profile
 */
record GuessedArguments(Outline outline, FieldLabels labels) {

    private static final int FEWEST = 3;
    private static final int MOST = 20;
    private static final int LONGEST_TITLE = 100;
    private static final int MOST_TITLE_WORDS = 14;
    private static final int LONGEST_LABEL = 5;
    private static final int FEWEST_PROSE_WORDS = 8;
    private static final int LONGEST_LOOKED_AT = 2000;

    private static final Pattern COMMENT = Pattern.compile("<!--([^>]{1,80}?)-->");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]++");
    private static final Pattern PERSON =
            Pattern.compile("(?i)[^\\s@]@[^\\s@]{1,99}\\.\\p{L}|\\bmailto:|\\[\\[\\s?User:");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,3}");
    private static final Pattern NUMBER = Pattern.compile("^\\P{N}{0,20}(\\d{2,3})\\P{N}{0,20}$");
    private static final Pattern BLANKS = Pattern.compile("\\s+|(?=[,;&])|(?<=[,;&])");

    /** What the arguments of a call are, by name or number; nothing of a call that is no idea. */
    Map<String, String> keysOf(TransclusionCall call) {
        Map<String, String> known =
                labels.parameters(outline.passage(call.name()).trim().text());
        if (!known.isEmpty()) {
            return known;
        }
        List<String> guesses = guesses(call);
        Map<String, String> keys = new HashMap<>();
        IntStream.range(0, guesses.size()).forEach(at -> keys.put(String.valueOf(at + 1), guesses.get(at)));
        return keys;
    }

    /** What the arguments of a call without a name seem to be, in order; none if it is known or looks like no idea. */
    List<String> guesses(TransclusionCall call) {
        List<Argument> unnamed = call.arguments().stream()
                .filter(argument -> argument.name().isEmpty())
                .toList();
        boolean some = unnamed.size() >= FEWEST && unnamed.size() <= MOST;
        if (!some
                || !isTitle(unnamed.get(0))
                || !labels.parameters(outline.passage(call.name()).trim().text())
                        .isEmpty()) {
            return List.of();
        }
        List<String> keys = keys(unnamed.subList(1, unnamed.size()));
        boolean described = unnamed.stream().skip(1).anyMatch(this::isProse);
        boolean more = keys.stream().filter(key -> !key.isEmpty()).count() > 1;
        return described && more
                ? Stream.concat(Stream.of(PageWords.TITLE), keys.stream()).toList()
                : List.of();
    }

    private boolean isTitle(Argument argument) {
        List<Passage> lines = lines(argument).toList();
        String text = lines.isEmpty() ? "" : lines.get(0).text();
        return lines.size() == 1
                && argument.blocks().stream().noneMatch(Block.Item.class::isInstance)
                && text.length() <= LONGEST_TITLE
                && words(text) <= MOST_TITLE_WORDS
                && !text.endsWith(".")
                && !text.contains("://");
    }

    private List<String> keys(List<Argument> arguments) {
        List<String> keys = new ArrayList<>();
        arguments.forEach(argument -> keys.add(commented(argument).orElse("")));
        fill(
                keys,
                arguments,
                profile().field(Form.MENTORS),
                argument -> PERSON.matcher(text(argument)).find() && !isLong(argument));
        fill(keys, arguments, profile().field(Form.LEVEL), argument -> isLevel(text(argument)));
        fill(keys, arguments, profile().field(Form.SIZE), argument -> isSize(text(argument)));
        fill(keys, arguments, profile().field(Form.MENTORS), this::areNames);
        fill(keys, arguments, profile().field(Meaning.DESCRIPTION), this::isProse);
        fill(keys, arguments, profile().field(Meaning.SKILLS), argument -> !isLong(argument));
        return keys;
    }

    private void fill(
            List<String> keys, List<Argument> arguments, Optional<FieldSpec> field, Predicate<Argument> fits) {
        field.ifPresent(spec -> fill(keys, arguments, spec, fits));
    }

    /** Takes a field for the first argument that fits, if it is not one yet. */
    private void fill(List<String> keys, List<Argument> arguments, FieldSpec field, Predicate<Argument> fits) {
        if (!keys.contains(field.key())) {
            IntStream.range(0, keys.size())
                    .filter(at ->
                            keys.get(at).isEmpty() && !text(arguments.get(at)).isEmpty())
                    .filter(at -> fits.test(arguments.get(at)))
                    .findFirst()
                    .ifPresent(at -> keys.set(at, field.key()));
        }
    }

    private Profile profile() {
        return labels.profile();
    }

    /** The field that a comment names: {@code <!-- Description goes here: -->}. */
    private Optional<String> commented(Argument argument) {
        return argument.blocks().stream()
                .limit(2)
                .map(block -> outline.source().text(block.range()))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TITLE)))
                .map(COMMENT::matcher)
                .filter(Matcher::find)
                .flatMap(comment -> label(comment.group(1)).stream())
                .findFirst();
    }

    /** The field of the longest label in a text. */
    private Optional<String> label(String text) {
        List<String> words = Arrays.stream(NO_WORD.split(text.strip()))
                .filter(word -> !word.isEmpty())
                .limit(LONGEST_LABEL * 2L)
                .toList();
        return IntStream.iterate(Math.min(LONGEST_LABEL, words.size()), length -> length > 0, length -> length - 1)
                .boxed()
                .flatMap(length -> IntStream.rangeClosed(0, words.size() - length)
                        .mapToObj(from -> String.join(" ", words.subList(from, from + length))))
                .flatMap(label -> labels.fields(label).stream())
                .map(FieldSpec::key)
                .findFirst();
    }

    private boolean isLevel(String text) {
        return profile().levels().find(text).isPresent()
                || profile().levels().meantBy(text).isPresent();
    }

    private boolean isSize(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find()
                && profile().sizes().stream().anyMatch(size -> size.hours() == Integer.parseInt(number.group(1)));
    }

    /** Whether there is nothing but names of people, of two words at least, as far as anyone can see. */
    private boolean areNames(Argument argument) {
        return lines(argument).map(Passage::text).allMatch(this::areNames);
    }

    private boolean areNames(String text) {
        String joined = Arrays.stream(BLANKS.split(text))
                .map(word -> labels.words().joints().contains(LetterCase.lower(word)) ? "," : word)
                .collect(Collectors.joining(" "));
        return Arrays.stream(joined.split(","))
                .allMatch(name -> NAME.matcher(name.strip()).matches());
    }

    private boolean isProse(Argument argument) {
        return lines(argument).anyMatch(line -> words(line.text()) >= FEWEST_PROSE_WORDS);
    }

    private boolean isLong(Argument argument) {
        return lines(argument).mapToLong(line -> words(line.text())).sum() > 10 * FEWEST_PROSE_WORDS;
    }

    private static long words(String text) {
        return NO_WORD.splitAsStream(text.strip())
                .filter(word -> !word.isEmpty())
                .limit(1000)
                .count();
    }

    /** The beginning of what readers see of an argument. */
    private String text(Argument argument) {
        String all =
                String.join(" ", lines(argument).map(Passage::text).limit(MOST).toList());
        return all.substring(0, Math.min(all.length(), LONGEST_LOOKED_AT));
    }

    private Stream<Passage> lines(Argument argument) {
        return argument.blocks().stream()
                .map(block -> block instanceof Block.Item item ? item.content() : block.range())
                .map(range -> outline.passage(range).trim())
                .filter(passage -> !passage.isEmpty());
    }
}
