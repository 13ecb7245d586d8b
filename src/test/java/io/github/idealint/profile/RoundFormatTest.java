package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.SourceText;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundFormatTest {

    @Test
    void readsHowARoundStandsInTheWiki() {
        RoundShape round = configured("""
                round:
                  root: ../wiki
                  pages: [Round *]
                  ideas: [Ideas/*]
                  sections: {Dates of the round: [When]}
                  leastIdeas: 2
                  mostIdeasPerMentor: 3
                """).round();

        assertThat(round.root()).contains(WikiRoot.at("wiki"));
        assertThat(round.pages()).containsExactly(new TitlePattern("Round *"));
        assertThat(round.ideas()).containsExactly(new TitlePattern("Ideas/*"));
        assertThat(round.leastIdeas()).hasValue(2);
        assertThat(round.mostIdeasPerMentor()).hasValue(3);
        assertThat(round.section(" when")).map(RoundShape.RoundSection::title).contains("Dates of the round");
        assertThat(round.section("Prizes")).isEmpty();
    }

    @Test
    void addsSectionsToThoseOfTheProfileAndTakesSomeAway() {
        RoundShape round = configured("""
                profile: qemu-2020
                round:
                  sections: {Find Us: ~, Prizes: []}
                """).round();

        assertThat(round.sections())
                .extracting(RoundShape.RoundSection::title)
                .contains("Introduction", "Key Dates", "Prizes")
                .doesNotContain("Find Us");
    }

    @Test
    void saysNothingWhereNobodyDoes() {
        RoundShape round = configured("profile: ours.yaml\n").round();

        assertThat(round.root()).isEmpty();
        assertThat(round.pages()).isEmpty();
        assertThat(round.ideas()).isEmpty();
        assertThat(round.sections()).isEmpty();
        assertThat(round.leastIdeas()).isEmpty();
        assertThat(round.mostIdeasPerMentor()).isEmpty();
    }

    @Test
    void knowsHeadingsByTheirOwnWordsAndByThoseOfASection() {
        RoundShape round = configured("""
                profile: qemu-2020
                round: {introduction: [Welcome], sections: {Key Dates: [Calendar]}}
                """).round();

        assertThat(round.isKeyDates(" timeline ")).isTrue();
        assertThat(round.isKeyDates("Calendar")).isTrue();
        assertThat(round.isKeyDates("Welcome")).isFalse();
        assertThat(round.isIntroduction("welcome")).isTrue();
        assertThat(round.isIntroduction("Introduction")).isFalse();
    }

    private static Profile configured(String yaml) {
        return new ProfileLoader(
                        path -> path.endsWith("ours.yaml")
                                ? Optional.of(SourceText.of(path, "title: Ours\n"))
                                : Optional.empty(),
                        Set.of())
                .load(Optional.of(SourceText.of("build/idealint.yaml", yaml)), Optional.empty());
    }
}
