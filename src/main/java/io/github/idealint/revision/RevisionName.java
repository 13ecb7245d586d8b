package io.github.idealint.revision;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.text.MessageTemplate;
import java.util.List;

/**
 * A revision by name, as {@code git rev-parse} takes it.
 *
 * @param written what the user wrote: a branch, a tag, a hash, and steps from there
 */
record RevisionName(String written) {

    private static final MessageTemplate AMBIGUOUS = new MessageTemplate(
            "'linksSince' cannot be {}: here it names both {} and {}. Write the one that you mean in full.");
    private static final String FULL = "refs/";

    /**
     * Refuses a name that several refs go by. Git prefers tags to branches, so whoever adds a tag {@code origin/main} would
     * choose unnoticed what is compared.
     *
     * @throws GitException if there are several
     */
    void refuseSeveral(GitProgram git) {
        String name = ref();
        List<String> refs = name.isBlank() || name.startsWith(FULL)
                ? List.of()
                : List.of(FULL + "tags/" + name, FULL + "heads/" + name, FULL + "remotes/" + name);
        List<String> found = refs.stream()
                .filter(ref ->
                        git.run(List.of("show-ref", "--verify", "--quiet", ref)).isGood())
                .toList();
        if (found.size() > 1) {
            throw new GitException(AMBIGUOUS.with(quoted(written), quoted(found.get(0)), quoted(found.get(1))));
        }
    }

    /** What comes before the steps from there, as in {@code main~2}, {@code main^} and <code>main@{1}</code>. */
    private String ref() {
        int end = 0;
        while (end < written.length() && "~^:".indexOf(written.charAt(end)) < 0 && !written.startsWith("@{", end)) {
            end++;
        }
        return written.substring(0, end);
    }
}
