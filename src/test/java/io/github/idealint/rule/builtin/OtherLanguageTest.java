package io.github.idealint.rule.builtin;

import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.rule.builtin.completeness.UndecidedValue;
import io.github.idealint.rule.builtin.date.StaleStatus;
import io.github.idealint.rule.builtin.date.WrongYear;
import io.github.idealint.rule.builtin.level.LevelRange;
import io.github.idealint.rule.builtin.link.LinksWithoutUrl;
import io.github.idealint.rule.builtin.mentor.MentorMissing;
import io.github.idealint.text.SourceText;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules that read sentences know them by the words of the profile, here German ones, and no longer by English ones. */
class OtherLanguageTest {

    private static final Profile GERMAN = load("""
            extends: common
            fields:
              summary: {need: required}
              mentors: {label: Betreuung, need: required}
              level: {label: Niveau, need: required}
              links: {label: Verweise}
            levels:
              allowed: [einfach, mittel, schwer]
            round: {pages: [Google Summer of Code 20*]}
            words:
              nothing: [keine]
              linking: {connectives: [und, oder], rangeStarts: [von], rangeMiddles: [bis]}
              undecided:
                phrases: ["noch offen|unklar", wird noch festgelegt]
                alone: [unbekannt]
                doubts: [vielleicht]
                numbers: [n]
                units: [Stunden]
              unnamed:
                pronouns: [wir, ihr]
                quantifiers: ["irgendein|irgendeine"]
                articles: [ein, eine]
                members: [Entwickler, Entwicklerin]
                groups: [Team, Entwickler]
              sentences:
                done: ["brachte|ergab", "*te"]
                ahead: ["zum|zu|beim"]
                applicants: [Studierende, wer]
                subjects: [ihr, die]
                applying: ["bewirbt sich", "bewirbt sich jetzt|gerade"]
                conditions: [falls, sobald]
                accepted: ["angenommen wird|ist"]
                announcements: ["bekannt*"]
                coming: ["wird *"]
                deadlines: [Frist]
                are: [ist]
                requests: [bitte]
                orders: [meldet]
                until: ["bis|vor", "bis|vor zum"]
              otherRounds: [frühere]
            """);

    private static Profile load(String text) {
        return new ProfileLoader(path -> Optional.of(SourceText.of(path, text)), Set.of())
                .load(Optional.empty(), Optional.of("deutsch.yaml"));
    }

    @Test
    void undecidedValues() {
        RuleTester.of(new UndecidedValue()).under(before -> GERMAN).flags("""
                == Beispiel ==
                * Betreuung: «vielleicht» Ann Lee
                * Niveau: einfach, «noch offen»
                """);
        RuleTester.of(new UndecidedValue()).under(before -> GERMAN).accepts("""
                == Beispiel ==
                * Betreuung: maybe Ann Lee
                * Niveau: einfach, TBD
                """);
    }

    @Test
    void peopleWithoutAName() {
        RuleTester.of(new MentorMissing()).under(before -> GERMAN).flags("""
                == Beispiel ==
                * Betreuung: «irgendeine aus der Runde»
                """);
        RuleTester.of(new MentorMissing()).under(before -> GERMAN).flags("""
                == Beispiel ==
                * Betreuung: «ein erfahrener Entwickler»
                """);
        RuleTester.of(new MentorMissing()).under(before -> GERMAN).accepts("""
                == Beispiel ==
                * Betreuung: Ann Lee
                """);
    }

    @Test
    void rangesOfLevels() {
        RuleTester.of(new LevelRange()).under(before -> GERMAN).flags("""
                == Beispiel ==
                * Niveau: von «einfach bis schwer»
                """);
        RuleTester.of(new LevelRange()).under(before -> GERMAN).accepts("""
                == Beispiel ==
                * Niveau: einfach to schwer
                """);
    }

    @Test
    void listsThatNeedNoLink() {
        RuleTester.of(new LinksWithoutUrl()).under(before -> GERMAN).accepts("""
                == Beispiel ==
                Verweise:
                * Keine.
                """);
    }

    @Test
    void whatIsOver() {
        RuleTester stale = RuleTester.of(new StaleStatus())
                .under(before -> GERMAN)
                .named("Google Summer of Code 2026")
                .on("2026-06-01");
        stale.flags("""
                Beispiel «bewirbt sich gerade».

                == Key Dates ==
                * Feb. 19, 2026 - Bekanntgabe
                """);
        stale.flags("""
                Wir melden uns, «sobald unser Projekt angenommen wird».

                == Key Dates ==
                * Feb. 19, 2026 - Bekanntgabe
                """);
        stale.flags("Die Frist für Vorschläge ist «Apr. 2, 2026».");
        stale.flags("Bitte meldet euch bis zum «Apr. 2, 2026».");
        stale.accepts("The deadline is Apr. 2, 2026.");
    }

    @Test
    void otherRounds() {
        RuleTester year = RuleTester.of(new WrongYear()).under(before -> GERMAN).named("Google Summer of Code 2026");
        year.flags("== Hilfe ==\nMeldet euch zum «GSoC 2025».");
        year.accepts("== Hilfe ==\nWas zum GSoC 2025 brachte, steht im Archiv.");
        year.accepts("== Hilfe ==\nPlease join GSoC 2025.");
    }
}
