package io.github.idealint.rule;

import io.github.idealint.profile.Profile;

/**
 * What a rule may know besides the page.
 *
 * @param profile what the programme expects
 */
public record RuleContext(Profile profile) {}
