package io.github.idealint.rule.builtin.date;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.page.Transclusion;
import io.github.idealint.round.date.RoundNames;
import io.github.idealint.round.date.Season;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds links and inclusions that lead to another year than they should. */
final class LinkYears {

    private static final MessageTemplate LINK =
            new MessageTemplate("This link says {}, but leads to {}. Correct the one that is wrong.");
    private static final MessageTemplate INCLUSION = new MessageTemplate(
            "By its name, {} is of {}, but this page is about {}. Include the page of this round, or give it a name without"
                    + " a year.");

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])20[0-9]{2}(?![\\p{L}\\p{N}])");

    /** What stands between the words of an address. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{N}]++|(?<=\\p{L})(?=20[0-9]{2}(?!\\p{N}))");

    private LinkYears() {}

    /** Links whose text names a round of one year and whose address one of another; rounds that the page is not about, no. */
    static Stream<Finding> inLinks(IdeaPage page, RoundNames names, Optional<ExpectedRound> expected) {
        return page.links().stream()
                .filter(link -> link.text().isPresent() && !page.isLiteral(link.range()))
                .flatMap(link -> inLink(link, names, expected).stream());
    }

    private static Optional<Finding> inLink(Link link, RoundNames names, Optional<ExpectedRound> expected) {
        List<Season> said = seasons(link.text().orElseThrow(), names);
        if (said.size() != 1
                || expected.filter(round -> !round.mayBe(said.get(0))).isPresent()) {
            return Optional.empty();
        }
        String address = BETWEEN_WORDS.matcher(link.target().text()).replaceAll(" ");
        SourceText words = SourceText.of("address", address);
        List<Season> meant = seasons(Passage.of(words, words.range()), names);
        boolean isOther = meant.size() == 1
                && meant.get(0).programme().equals(said.get(0).programme())
                && YEAR.matcher(address).results().noneMatch(year -> said.get(0).isIn(Integer.parseInt(year.group())));
        return isOther
                ? Optional.of(Finding.at(
                                link.range(),
                                LINK.with(
                                        quoted(link.text().get().text()),
                                        quoted(link.target().text())))
                        .atMost(Severity.WARNING))
                : Optional.empty();
    }

    private static List<Season> seasons(Passage text, RoundNames names) {
        return names.mentions("")
                .in(text)
                .map(mention -> mention.season())
                .distinct()
                .toList();
    }

    /** Pages of another year by their names, among those that a round page includes. */
    static Stream<Finding> inInclusions(IdeaPage page, ExpectedRound expected) {
        return page.transclusions().stream()
                .filter(Transclusion::isOfPage)
                .filter(Transclusion::onPage)
                .flatMap(inclusion -> inInclusion(inclusion, expected).stream());
    }

    private static Optional<Finding> inInclusion(Transclusion inclusion, ExpectedRound expected) {
        String name = inclusion.target().toString();
        List<Integer> years = YEAR.matcher(name.replace('_', ' '))
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .distinct()
                .toList();
        return years.size() == 1 && !expected.season().isIn(years.get(0))
                ? Optional.of(Finding.at(inclusion.range(), INCLUSION.with(quoted(name), years.get(0), expected.name()))
                        .atMost(Severity.WARNING))
                : Optional.empty();
    }
}
