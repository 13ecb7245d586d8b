package io.github.idealint.page;

import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.LabelIndex;
import io.github.idealint.profile.PageWords;
import io.github.idealint.text.LetterCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the fields of labels in all wordings: "Estimated difficulty of the project" is the difficulty, "Difficulty and
 * needed skills" stands for two fields.
 *
 * @param labels the labels of a profile
 * @param words what counts for nothing in a label, and what joins two
 */
record LabelWording(LabelIndex labels, PageWords words) {

    private static final int LONGEST = 80;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}(]++|(?<![^\\p{L})])[^\\p{L})]++$");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*+\\)$");
    private static final Pattern PLURAL = Pattern.compile("\\(s\\)|/s\\b");
    private static final Pattern TOKENS = Pattern.compile("\\s++|(?<=[/&+,])|(?=[/&+,])");

    /** The fields that a label names, each once; none if the profile does not know it. */
    List<FieldSpec> fields(String label) {
        if (label.length() > LONGEST) {
            return List.of();
        }
        String bare = EDGES.matcher(label).replaceAll("");
        Optional<FieldSpec> exact = labels.find(label).or(() -> labels.find(bare));
        return exact.map(List::of).orElseGet(() -> reworded(bare));
    }

    private List<FieldSpec> reworded(String label) {
        String plural = PLURAL.matcher(label).replaceAll("s");
        String plain = REMARK.matcher(plural).replaceAll("").strip();
        List<Optional<FieldSpec>> found = parts(plain).stream().map(this::field).toList();
        boolean all = !found.isEmpty() && found.stream().allMatch(Optional::isPresent);
        return all ? found.stream().map(Optional::get).distinct().toList() : List.of();
    }

    /** The words of each of the labels that are joined. */
    private List<List<String>> parts(String label) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (String token : TOKENS.split(label)) {
            if (words.joints().contains(LetterCase.lower(token))) {
                parts.add(new ArrayList<>());
            } else if (!token.isBlank()) {
                parts.get(parts.size() - 1).add(token);
            }
        }
        return parts;
    }

    private Optional<FieldSpec> field(List<String> part) {
        List<String> telling = part.stream()
                .filter(word -> !words.qualifiers().contains(LetterCase.lower(word)))
                .toList();
        return labels.find(String.join(" ", part)).or(() -> labels.find(String.join(" ", telling)));
    }

    /** How surely a label names the title: 0 is the surest, {@link Integer#MAX_VALUE} means that it does not. */
    int titleRank(String label) {
        String plain = Arrays.stream(EDGES.matcher(label).replaceAll("").split("\\s+"))
                .map(LetterCase::lower)
                .collect(Collectors.joining(" "));
        int rank = words.titles().indexOf(plain);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }
}
