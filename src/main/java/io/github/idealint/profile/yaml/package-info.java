/**
 * YAML 1.2 files of a single map, with the place of every piece, so that each mistake can be shown where it stands.
 *
 * <p>{@link io.github.idealint.profile.yaml.YamlReader} makes a {@link io.github.idealint.profile.yaml.Yaml} of a text;
 * a {@link io.github.idealint.profile.yaml.Shape} is what may stand somewhere, and reports what doesn't fit. Knows
 * nothing of profiles. The only package that uses the YAML parser.
 */
package io.github.idealint.profile.yaml;
