package io.github.idealint.page;

import io.github.idealint.profile.RoundShape;
import io.github.idealint.profile.TitlePattern;
import io.github.idealint.text.SourceText;
import java.util.List;

/**
 * The name of a page in its wiki. Where the wiki's root lies among the folders is not known unless the profile says so;
 * then a page goes by every ending of its path: {@code ideas/2027/Timer.wiki} is {@code Ideas/2027/Timer}, {@code
 * 2027/Timer} and {@code Timer}.
 *
 * @param title the name, or the whole path as one
 * @param isWhole whether it is the name, no more and no less
 */
public record PageName(WikiTitle title, boolean isWhole) {

    /** The name of a page: the title that an export gives it, or the path of its file. */
    public static PageName of(SourceText source, RoundShape round) {
        return source.title()
                .map(title -> new PageName(WikiTitle.of(source.namespaces().inEnglish(title)), true))
                .orElseGet(() -> ofPath(source.path(), round));
    }

    private static PageName ofPath(String path, RoundShape round) {
        return round.root()
                .flatMap(root -> root.pathTo(path))
                .map(rest -> new PageName(WikiTitle.ofPath(rest), true))
                .orElseGet(() -> new PageName(WikiTitle.ofPath(path), false));
    }

    /** What the page may be called, the longest first. */
    public List<WikiTitle> names() {
        return isWhole ? List.of(title) : title.endings();
    }

    /** Whether the page may be one of those that a programme names. */
    public boolean fits(List<TitlePattern> patterns) {
        return names().stream().anyMatch(name -> patterns.stream().anyMatch(pattern -> pattern.fits(name.toString())));
    }

    @Override
    public String toString() {
        return title.toString();
    }
}
