package io.github.idealint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.SourceText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A page in a file of many that a fuzzer tried.
 *
 * @param page the page
 */
public record FuzzedPage(SourceText page) {

    /**
     * All that was read of the page, with three of its places in the file.
     *
     * @throws AssertionError if the page has neither a title nor a reason why it was not read
     */
    public String rendered() {
        assertThat(page.damage().isPresent() || page.title().isPresent()).isTrue();
        String places = IntStream.of(0, page.text().length() / 2, page.text().length())
                .mapToObj(page::positionOf)
                .map(place -> place.line() + ":" + place.column())
                .collect(Collectors.joining(" "));
        return page.label() + " " + page.damage() + " " + places + " " + page.text();
    }
}
