package io.github.idealint.engine;

import io.github.idealint.round.PageSummary;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run leaves of a page to later runs.
 *
 * @param summary what other pages are judged by
 * @param links its links to other places than pages of its wiki
 * @param early what the rules made of it before the others were known; empty for a page that is not judged
 * @param late what they made of it afterwards; empty if that was not asked
 */
record KeptPage(
        PageSummary summary, List<OutsideLink> links, Optional<PageJudgement> early, Optional<LateJudgement> late) {

    KeptPage {
        links = List.copyOf(links);
    }

    /**
     * A link to another place than a page of the same wiki.
     *
     * @param target the address as the page writes it
     * @param range where it stands
     * @param isOpened whether it is an address that readers can click on, to be checked where the run checks links
     */
    record OutsideLink(String target, TextRange range, boolean isOpened) {}

    /**
     * What rules made of a page in the light of others, or of what is known of its links.
     *
     * @param judgement what they made of it
     * @param asked the rules that might find something there
     * @param light a hash of what the rules asked for besides the page: as long as it is the same, so is the judgement
     */
    record LateJudgement(PageJudgement judgement, Set<String> asked, String light) {

        LateJudgement {
            asked = Set.copyOf(asked);
        }
    }
}
