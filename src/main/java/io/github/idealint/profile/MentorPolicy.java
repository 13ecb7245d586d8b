package io.github.idealint.profile;

/**
 * What a profile wants of mentors.
 *
 * @param contact how applicants must be able to reach each of them
 */
public record MentorPolicy(Contact contact) {

    /** A way to reach somebody. */
    public enum Contact {
        /** An e-mail address. */
        EMAIL,
        /** An address, a handle, a nick or a page of their own. */
        ANY
    }
}
