package io.github.idealint.page;

import io.github.idealint.text.LetterCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The anchors that GitHub makes of the headings of a Markdown page: in lower case, without punctuation, with a hyphen for
 * each blank, so that {@code Tools & tests} is {@code #tools--tests}.
 */
public final class HeadingSlugs {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\s-]");
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    private static final Pattern BEFORE_LETTERS = Pattern.compile("^[^\\p{L}]+");

    /** Attributes of HTML, and those of kramdown: {@code {#tools}}. */
    private static final Pattern OWN = Pattern.compile(
            "(?i)<[^<>]{1,200}?\\b(?:id|name)\\s{0,9}=\\s{0,9}[\"']?([^\"'\\s<>]{1,200})|\\{:?\\s?#([\\w-]{1,100})");

    private static final Pattern VARIATION = Pattern.compile("\\x{FE0F}");
    private static final String PREFIX = "user-content-";

    private HeadingSlugs() {}

    /** The anchors of headings as readers see them, in order; of two that are equal the second ends in {@code -1}. */
    public static List<String> of(List<String> headings) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> slugs = new ArrayList<>(headings.size());
        for (String heading : headings) {
            String slug = of(heading);
            int before = counts.merge(slug, 1, Integer::sum) - 1;
            slugs.add(before == 0 ? slug : slug + "-" + before);
        }
        return slugs;
    }

    private static String of(String heading) {
        String words = PUNCTUATION.matcher(LetterCase.lower(heading.strip())).replaceAll("");
        return BLANK.matcher(words).replaceAll("-");
    }

    /**
     * All places that links to a page may name, each as {@link #normal} leaves it.
     *
     * @param slugs the anchors of its headings
     * @param source the page
     * @param isOfSite whether a site generator shows it, whose anchors may have single hyphens and begin with a letter
     */
    static Set<String> anchors(List<String> slugs, String source, boolean isOfSite) {
        Set<String> anchors = new HashSet<>();
        for (String slug : slugs) {
            anchors.add(normal(slug));
            if (isOfSite) {
                String collapsed = HYPHENS.matcher(slug).replaceAll("-");
                anchors.add(normal(collapsed));
                anchors.add(normal(BEFORE_LETTERS.matcher(slug).replaceAll("")));
                anchors.add(normal(BEFORE_LETTERS.matcher(collapsed).replaceAll("")));
            }
        }
        Matcher own = OWN.matcher(source);
        while (own.find()) {
            anchors.add(normal(own.group(1) == null ? own.group(2) : own.group(1)));
        }
        return anchors;
    }

    /** The form in which two writings of one anchor are equal: browsers find it by any case on GitHub. */
    static String normal(String fragment) {
        String decoded = VARIATION
                .matcher(LetterCase.lower(WikiTitle.decoded(fragment.strip())))
                .replaceAll("");
        String bare = decoded.startsWith(PREFIX) ? decoded.substring(PREFIX.length()) : decoded;
        return ENDS.matcher(bare).replaceAll("");
    }
}
