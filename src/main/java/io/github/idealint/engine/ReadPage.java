package io.github.idealint.engine;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that was read, or was to be.
 *
 * @param source its text
 * @param page what the reader made of it
 */
record ReadPage(SourceText source, Attempt<IdeaPage> page) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://");

    /** Reads a page; never throws for what it contains. */
    static ReadPage of(SourceText source, Function<SourceText, IdeaPage> reader) {
        return new ReadPage(source, Attempt.of(() -> reader.apply(source)));
    }

    /** The web addresses that readers of the page can click on, as it writes them; only those to be asked. */
    Stream<String> links(LinkScope scope) {
        Predicate<TextRange> wanted = scope.on(source);
        return page.value().stream()
                .flatMap(read ->
                        read.links().stream().filter(link -> link.isExternal() && !read.isLiteral(link.range())))
                .filter(link -> wanted.test(link.range()))
                .map(Link::target)
                .map(Passage::text)
                .filter(target -> WEB.matcher(target).lookingAt());
    }
}
