package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages full of generated addresses, wherever a page can have one: no masked export holds one of them whole. */
class MaskedExportTest {

    private static final int PAGES = 60;

    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{Cf}._+#&?={}|~!$^`'*-]*[\\p{L}\\p{N}][\\p{L}\\p{N}._+#&={}|~-]*"
                    + "(?:@|\\uFF20|\\uFE6B|%(?:25)*40)\\p{Cf}*[\\p{L}\\p{N}]");

    private static final List<String> SIGNS = List.of(
            "@",
            "@",
            "@",
            "@",
            "@@",
            "\uFF20",
            "\uFE6B",
            " @ ",
            "@ ",
            " (at) ",
            "[at]",
            "%40",
            "%2540",
            "&#64;",
            "&#x40;",
            "&commat;",
            "@\u200B",
            "<!-- -->@",
            "@<!-- -->",
            "(her desk)@",
            "(a(b)\\)) @ (c)",
            "@(work)");

    /** Local parts, each with a secret word in the place of {@code #}. */
    private static final List<String> LOCALS = List.of(
            "#",
            "#",
            "#.lee",
            "ann.#",
            "#+ideas",
            "#_2",
            "'''#'''",
            "''#''",
            "<b>#</b>",
            "\"# lee\"",
            "\"ann \\\" #\"",
            "a@#.lee",
            "ann@#",
            "a%40#",
            "##",
            "#=",
            "Größe#",
            "\u200B#",
            "#\u200D",
            "#'",
            "#~",
            "%61#",
            "(Ann)#",
            "#(Ann Lee)");

    /** What ends a web address in a wiki, so that the rest is none. */
    private static final Pattern BREAKS_URL = Pattern.compile("[\\s\\[<\"']");

    private static final List<String> PLACES = List.of(
            "=== Boot @ timer ===\n",
            "==== About @ ====\nProse.\n",
            "'''Summary:''' Write to @, please.\n",
            "'''Summary:''' Write to <@> or to ''@''.\n",
            "Ask @. Or\n@!\n",
            "* Mentor: Ada Doe <@>\n",
            "* Mentor: Ada Doe (@), Cleo Park &lt;@&gt;\n",
            "* Mentors: @, @ and @\n",
            "* Mentor: [mailto:@ Ada Doe]\n",
            "* Mentor: [mailto:@?subject=Ideas @]\n",
            "* Co-mentor: Kim <@>\n",
            "* Contact: @\n",
            "* Ask @: yes\n",
            "* Language: C, ask @\n",
            "* Skill level: beginner (@)\n",
            "* Project size: @\n",
            "* [https://lists.example.org/m/2020-@/ archive of @]\n",
            "* https://example.org/?who=@&what=ideas\n",
            "* [[User:@|@]], [[@]], [[:Category:@]]\n",
            "<nowiki>@</nowiki> <code>@</code>\n",
            "<pre>\n@\n</pre>\n",
            " preformatted @\n",
            "{| class=\"@\"\n! @\n|-\n| @ || @\n|}\n",
            "; @ : @\n: @\n",
            "# @\n## @\n",
            "{{mail|@}} {{mail|ann|example.org}}\n",
            "<ref>@</ref> <span title=\"@\">@</span>\n");

    @Test
    void holdsNoAddressWhole() {
        Random random = new Random(407);
        for (int i = 0; i < PAGES; i++) {
            List<String> secrets = new ArrayList<>();
            String page = page(random, secrets);
            for (String profile : List.of("qemu-2026", "gsoc")) {
                IdeaExport masked = Exports.of(profile, AddressMasking.MASKED, page);
                IdeaExport without = Exports.of(profile, AddressMasking.NONE, page);
                for (ExportFormat format : ExportFormat.values()) {
                    assertThat(leaked(format.render(masked), secrets)).as(page).isEmpty();
                    assertThat(leaked(format.render(without), secrets)).as(page).isEmpty();
                }
            }
        }
    }

    /** What is left of secret words, and anything in the form of an address. */
    private static List<String> leaked(String export, List<String> secrets) {
        List<String> leaked = new ArrayList<>(secrets.stream()
                .filter(export::contains)
                .map(secret -> around(secret, export))
                .toList());
        ADDRESS.matcher(export).results().map(found -> found.group()).forEach(leaked::add);
        return leaked;
    }

    @Test
    void isNotEmptyForThat() {
        Random random = new Random(407);
        List<String> secrets = new ArrayList<>();
        String page =
                IntStream.range(0, 50).mapToObj(i -> page(random, secrets)).collect(Collectors.joining("\n"));
        String full = ExportFormat.JSON.render(Exports.of("qemu-2026", AddressMasking.FULL, page));
        assertThat(secrets.stream().filter(full::contains).count()).isGreaterThan(secrets.size() / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ideas/dana.ruiz@example.org.wiki", "dana.ruiz@example.org/Timer.wiki"})
    void masksNamesOfPagesToo(String path) {
        SourceText idea = Exports.page(path, "Boot timer");
        SourceText round = SourceText.of(
                "ruiz.dana@example.org 2027.wiki", "== Ideas ==\n{{:" + path.replace(".wiki", "") + "}}\n");
        for (ExportFormat format : ExportFormat.values()) {
            String export =
                    format.render(Exports.of(Profiles.builtIn("qemu-2026"), AddressMasking.MASKED, idea, round));
            assertThat(export)
                    .doesNotContain("dana.ruiz")
                    .doesNotContain("ruiz.dana")
                    .contains("d[…]@example.org");
        }
    }

    private static String page(Random random, List<String> secrets) {
        String first = PLACES.get(0);
        Function<String, String> filled = place -> Pattern.compile("@")
                .matcher(place)
                .replaceAll(found -> Matcher.quoteReplacement(
                        address(random, secrets, place.contains("://") || place.contains("mailto:"))));
        return (random.nextBoolean() ? filled.apply(first) : "=== Boot timer ===\n")
                + IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(i -> filled.apply(PLACES.get(1 + random.nextInt(PLACES.size() - 1))))
                        .collect(Collectors.joining("\n"));
    }

    private static String around(String secret, String export) {
        int at = export.indexOf(secret);
        return export.substring(Math.max(0, at - 40), Math.min(export.length(), at + 40));
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    /** An address that nobody else has, written in one way of many. */
    private static String address(Random random, List<String> secrets, boolean inUrl) {
        String secret = "q"
                + Long.toString(1_000_000 + random.nextInt(1_000_000_000), 36).replace('0', 'z') + "q";
        secrets.add(secret);
        String sign = any(
                inUrl
                        ? SIGNS.stream()
                                .filter(one -> !BREAKS_URL.matcher(one).find())
                                .toList()
                        : SIGNS,
                random);
        String local = any(
                inUrl
                        ? LOCALS.stream()
                                .filter(one -> !BREAKS_URL.matcher(one).find())
                                .toList()
                        : LOCALS,
                random);
        return (sign.contains("[") || sign.contains("<") ? "#" : local).replaceFirst("#", secret)
                + sign
                + (random.nextBoolean() ? "example.org" : "mail.example.net");
    }
}
