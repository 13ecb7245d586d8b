package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArgumentReaderTest {

    @Test
    void argumentsHaveNamesOrNone() {
        assertThat(arguments("{{Idea|Boot timer|mentor = Ann Lee|level=easy}}"))
                .containsExactly("-: Boot timer", "mentor: Ann Lee", "level: easy");
    }

    @Test
    void valuesOverLinesHaveParagraphsAndItems() {
        assertThat(arguments("{{Idea\n|Boot timer|\n<!-- why -->\nText.\n\n==== Part ====\n* C\n** Git\n}}\n"))
                .containsExactly("-: Boot timer", "-: <!-- why -->/Text./==== Part ====/1 C/2 Git");
    }

    @Test
    void callsInArgumentsArePartOfTheirText() {
        assertThat(arguments("{{Idea|see {{Bug|n=1}}|mentor={{User|Ann}}}}").subList(0, 2))
                .containsExactly("-: see {{Bug|n=1}}", "mentor: {{User|Ann}}");
    }

    private static List<String> arguments(String text) {
        Outline outline = Outlines.of(text);
        return outline.inlines().stream()
                .filter(Inline.TransclusionCall.class::isInstance)
                .flatMap(call -> ((Inline.TransclusionCall) call).arguments().stream())
                .map(argument -> argument.name().map(outline.source()::text).orElse("-") + ": "
                        + argument.blocks().stream()
                                .map(block -> text(outline, block))
                                .collect(Collectors.joining("/")))
                .toList();
    }

    private static String text(Outline outline, Block block) {
        return block instanceof Block.Item item
                ? item.depth() + " " + outline.source().text(item.content())
                : outline.source().text(block.range());
    }
}
