package io.github.idealint.engine;

import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Outline;
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
 * @param outline what the parser made of it
 * @param page what the reader made of the outline
 */
record ReadPage(SourceText source, Attempt<Outline> outline, Attempt<IdeaPage> page) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://");

    /** Reads a page; never throws for what it contains. */
    static ReadPage of(SourceText source, MarkupParser parser, Function<Outline, IdeaPage> reader) {
        Attempt<Outline> outline = Attempt.of(() -> parser.parse(source));
        return new ReadPage(source, outline, outline.map(reader));
    }

    /** A page that nothing could be made of. */
    static ReadPage failed(SourceText source, Failure failure) {
        return new ReadPage(source, Attempt.failed(failure), Attempt.failed(failure));
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
