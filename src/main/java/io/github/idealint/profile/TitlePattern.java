package io.github.idealint.profile;

/**
 * Names of wiki pages, as a pattern: {@code *} stands for any characters, {@code ?} for one, and all else for itself;
 * the first letter may be of either case, as in MediaWiki.
 *
 * @param written the pattern, such as {@code Internships/ProjectIdeas/*}
 */
public record TitlePattern(String written) {

    public TitlePattern {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a pattern has characters");
        }
    }

    /**
     * Whether a name fits in which blanks stand for underscores. Takes time in proportion to the product of both
     * lengths.
     */
    public boolean fits(String name) {
        int at = 0;
        int inName = 0;
        int star = -1;
        int resume = 0;
        while (inName < name.length()) {
            if (at < written.length() && written.charAt(at) == '*') {
                star = at++;
                resume = inName;
            } else if (at < written.length() && isSame(at, name, inName)) {
                at++;
                inName++;
            } else if (star >= 0) {
                at = star + 1;
                inName = ++resume;
            } else {
                return false;
            }
        }
        return written.substring(at).chars().allMatch(c -> c == '*');
    }

    private boolean isSame(int at, String name, int inName) {
        char wanted = written.charAt(at) == '_' ? ' ' : written.charAt(at);
        char found = name.charAt(inName);
        return wanted == '?'
                || wanted == found
                || at == 0 && inName == 0 && Character.toUpperCase(wanted) == Character.toUpperCase(found);
    }
}
