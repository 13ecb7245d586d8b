package io.github.idealint.rule.builtin.round;

import io.github.idealint.link.LinkReport;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Many pages of a run under the profile {@code qemu-2020}. */
final class PagesOfRun {

    private static final Profile PROFILE = Profiles.builtIn("qemu-2020");

    private PagesOfRun() {}

    /** The pages of some texts, by title. */
    static List<IdeaPage> pages(Map<String, String> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(page -> SourceText.of(page.getKey() + ".wiki", page.getValue()))
                        .map(PagesOfRun::read)
                        .toList();
    }

    /** A page of a text. */
    static IdeaPage read(SourceText source) {
        return new IdeaPageReader(PROFILE).read(new WikitextParser().parse(source));
    }

    /** What rules know besides each page. */
    static RuleContext context(List<IdeaPage> pages) {
        Wiki wiki = Wiki.of(pages.stream().map(PageSummary::of).toList());
        return new RuleContext(PROFILE, LinkReport.none(), wiki, Optional.empty());
    }
}
