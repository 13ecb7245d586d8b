package io.github.idealint.profile;

/**
 * A project size of a programme.
 *
 * @param word {@code small}, {@code medium} or {@code large}
 * @param hours the hours it stands for
 */
public record Size(String word, int hours) {

    public Size {
        if (word.isBlank() || hours < 1) {
            throw new IllegalArgumentException("no size: " + word + " " + hours);
        }
    }

    /** The size as messages write it: {@code 175 hours (medium)}. */
    public String described() {
        return hours + " hours (" + word + ")";
    }
}
