/**
 * What a programme expects of its pages, as data: profiles, the schedules of rounds and what an {@code idealint.yaml}
 * adds.
 *
 * <p>{@link io.github.idealint.profile.ProfileLoader} reads the files and returns a
 * {@link io.github.idealint.profile.Profile}, or reports every mistake in them with its place. Each part of a file has
 * one {@code …Format} class: what may stand there, the same as in the JSON Schemas, and what it means. The built-in
 * profiles, the labels, scales and programmes that they share ({@code common}) and the words of the language
 * ({@code english}) are YAML resources in {@code io/github/idealint/profiles}.
 *
 * <p>Knows links ({@code link}), severities ({@code diagnostic}) and texts ({@code text}); neither pages nor rules.
 * Opens no file itself: the texts are handed to it.
 */
package io.github.idealint.profile;
