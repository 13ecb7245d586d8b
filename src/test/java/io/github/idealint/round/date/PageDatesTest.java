package io.github.idealint.round.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.round.date.PageDates.DatedLine;
import io.github.idealint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageDatesTest {

    private static final Profile PROFILE = Profiles.builtIn("qemu-2020");
    private static final DateReader READER = DateReader.of(PROFILE);

    @Test
    void onlyDatesThatReadersSeeCount() {
        String marked = """
                = Outreachy 2020 =
                Applications open on «Oct. 1, 2020» and close on «Oct. 31, 2020».

                The example <nowiki>Oct. 2, 2020</nowiki> is none, «Oct. 3, 2020» is.
                * [https://example.org/2020-10-04 from «Oct. 5, 2020» on]
                * https://example.org/2020-10-06
                <pre>
                Oct. 7, 2020
                </pre>
                <!-- Oct. 8, 2020 -->
                == Project idea template ==
                Oct. 9, 2020
                == Find us ==
                «Oct. 10, 2020»
                """;
        Marked text = Marked.parse(marked);
        PageDates dates = dates(page(text.text()));
        assertThat(Marked.draw(
                        text.text(), dates.all().map(WrittenPeriod::range).toList()))
                .isEqualTo(marked);
    }

    @Test
    void linesKnowTheirDates() {
        IdeaPage page = page("From Oct. 1, 2020 on.\n\nText.\n\nOct. 2, 2020, and Oct. 3, 2020\n");
        PageDates dates = dates(page);
        assertThat(dates.lines().map(DatedLine::periods)).map(List::size).containsExactly(1, 2);
        assertThat(page.lines().stream()
                        .filter(line -> !dates.on(line).isEmpty())
                        .map(line -> line.content().text()))
                .containsExactly("From Oct. 1, 2020 on.", "Oct. 2, 2020, and Oct. 3, 2020");
        assertThat(dates(page("Text.\n")).lines()).isEmpty();
    }

    private static PageDates dates(IdeaPage page) {
        return PageDates.of(page, READER);
    }

    private static IdeaPage page(String text) {
        return new IdeaPageReader(PROFILE).read(new WikitextParser().parse(SourceText.of("Outreachy 2020.wiki", text)));
    }
}
