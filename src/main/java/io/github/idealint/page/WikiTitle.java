package io.github.idealint.page;

import io.github.idealint.text.LetterCase;
import io.github.idealint.text.NormalForm;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The name of a wiki page: blanks for underscores, percent-encodings decoded. The first letter's case counts for
 * nothing (MediaWiki manual, Page title).
 *
 * @param parts what stands between the slashes; a sub-page has its parent's parts and one more
 */
public record WikiTitle(List<String> parts) {

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9a-fA-F]{2}){1,300}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h_]++");
    private static final Pattern NAMESPACE = Pattern.compile(
            "(?i)\\s{0,9}(?:"
                    + "(?:user|project|file|image|mediawiki|template|help|category|module)(?: talk)?|talk|special|media)\\s{0,9}:");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{1,12}$");

    public WikiTitle {
        parts = List.copyOf(parts);
    }

    /** The name that a link writes. */
    public static WikiTitle of(String written) {
        return new WikiTitle(Arrays.stream(decoded(written).split("/"))
                .map(WikiTitle::blank)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /**
     * The name that braces write: percent-encodings mean themselves there, and each slash counts, with the blanks around
     * it (MediaWiki manual, Transclusion). As readers see it, it begins with an upper-case letter.
     */
    public static WikiTitle ofInclusion(String written) {
        String name = blank(written);
        int start = name.indexOf(':') + 1;
        boolean prefixed = start > 0 && name.lastIndexOf('/', start) < 0;
        String meant = prefixed
                ? capitalized(name.substring(0, start))
                        + capitalized(name.substring(start).strip())
                : capitalized(name);
        return new WikiTitle(Arrays.asList(meant.split("/", -1)));
    }

    /** The name of the page in a file; folders are parents, and so is what stands before an encoded slash. */
    public static WikiTitle ofPath(String path) {
        return of(EXTENSION.matcher(path).replaceFirst(""));
    }

    /** The name of the parent; without parts for a page that has none. */
    public WikiTitle folder() {
        return new WikiTitle(parts.subList(0, Math.max(0, parts.size() - 1)));
    }

    /** The name of a sub-page, given how it goes on. */
    public WikiTitle below(WikiTitle rest) {
        return new WikiTitle(IntStream.range(0, parts.size() + rest.parts.size())
                .mapToObj(i -> i < parts.size() ? parts.get(i) : rest.parts.get(i - parts.size()))
                .toList());
    }

    /** The part after the last slash. */
    public String name() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** Whether there is no name. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The name, then the name without its first part, and so on: what it is called below some folder. */
    public List<WikiTitle> endings() {
        return IntStream.range(0, parts.size())
                .mapToObj(from -> new WikiTitle(parts.subList(from, parts.size())))
                .toList();
    }

    /**
     * The form in which two spellings of one name are equal: with its first letter in upper case; before a colon case does
     * not count at all, and around it no blank.
     */
    public String key() {
        String joined = String.join("/", parts);
        int colon = joined.indexOf(':');
        int slash = joined.indexOf('/');
        return colon > 0 && (slash < 0 || colon < slash)
                ? LetterCase.lower(joined.substring(0, colon).strip()) + ":"
                        + capitalized(joined.substring(colon + 1).strip())
                : capitalized(joined);
    }

    private static String capitalized(String name) {
        int first = name.isEmpty() ? 0 : Character.charCount(name.codePointAt(0));
        return LetterCase.upper(name.substring(0, first)) + name.substring(first);
    }

    /** Whether a name is that of a page outside the articles, as those of templates and users are (Help:Namespaces). */
    public boolean isInNamespace() {
        return NAMESPACE.matcher(parts.isEmpty() ? "" : parts.get(0)).lookingAt();
    }

    /** What stands before the colon of a namespace, or of what is called like one. */
    public Optional<String> prefix() {
        String first = parts.isEmpty() ? "" : parts.get(0);
        int colon = first.indexOf(':');
        return colon > 0 && colon < first.length() - 1
                ? Optional.of(LetterCase.lower(first.substring(0, colon).strip()))
                : Optional.empty();
    }

    /** The same name below another prefix. */
    public WikiTitle withPrefix(String prefix) {
        return of(prefix + ":" + toString().substring(toString().indexOf(':') + 1));
    }

    /** A text as wikis save it (NFC), with a single blank for each run of blanks and underscores, and none at its ends. */
    static String blank(String text) {
        return NormalForm.composed(BLANKS.matcher(text).replaceAll(" ").strip());
    }

    /** A text with its percent-encodings, which stand for UTF-8, decoded. */
    static String decoded(String text) {
        return ENCODED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(match.group().replace("%", "")), StandardCharsets.UTF_8)));
    }

    /** The name as links write it. */
    @Override
    public String toString() {
        return String.join("/", parts);
    }
}
