package io.github.idealint.page;

import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.LabelIndex;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.TitlePattern;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises wikitext that is laid out as a profile prescribes: by the label of a group with its fields below, or by the
 * names of the programme's ideas, of the page or in its inclusions.
 */
public final class PrescribedLayout {

    private static final Pattern MARKS = Pattern.compile("'{2,5}|^[\\s*=]{1,20}|[\\s=:]{1,20}$");
    private static final String MARKDOWN = "#";
    private static final int LONGEST_LABEL = 60;
    private static final int NEAR = 3;

    private final Profile profile;
    private final List<String> groups;
    private final LabelIndex details;

    /** The layout of a profile; one without groups prescribes none. */
    public PrescribedLayout(Profile profile) {
        this.profile = profile;
        List<FieldSpec> inGroups =
                profile.fields().stream().filter(FieldSpec::isDetail).toList();
        this.groups = profile.fields().stream()
                .filter(field -> field.form() == Form.GROUP)
                .map(field -> LetterCase.lower(field.label()))
                .toList();
        this.details = new LabelIndex(inGroups);
    }

    /** Whether a page is laid out so. */
    public boolean isOf(SourceText page) {
        return PageName.of(page, profile.round()).fits(profile.round().ideas())
                || profile.round().ideas().stream().anyMatch(ideas -> isIncluded(ideas, page.text()))
                || hasGroup(page.text());
    }

    private static boolean isIncluded(TitlePattern ideas, String text) {
        String written = ideas.written();
        String folder = written.endsWith("*") ? written.substring(0, written.length() - 1) : written;
        return !folder.isEmpty() && text.contains("{{:" + folder);
    }

    private boolean hasGroup(String text) {
        List<String> lines =
                groups.stream().anyMatch(group -> LetterCase.lower(text).contains(group))
                        ? text.lines().toList()
                        : List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (isGroup(lines.get(i)) && holdsDetail(lines, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGroup(String line) {
        return line.length() <= LONGEST_LABEL
                && !line.startsWith(MARKDOWN)
                && !line.contains("**")
                && groups.contains(LetterCase.lower(bare(line)));
    }

    private boolean holdsDetail(List<String> lines, int from) {
        return lines.subList(from, Math.min(lines.size(), from + NEAR)).stream()
                .filter(line -> !line.isBlank())
                .limit(1)
                .map(line -> line.substring(0, Math.max(0, Math.min(line.indexOf(':'), LONGEST_LABEL))))
                .anyMatch(label -> details.find(bare(label)).isPresent());
    }

    private static String bare(String line) {
        return MARKS.matcher(MARKS.matcher(line.strip()).replaceAll(""))
                .replaceAll("")
                .strip();
    }
}
