package io.github.idealint.preview;

import io.github.idealint.MessageSnapshot;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** All that a preview writes itself: what frames the page, notices in it, and the tooltips of links. */
class PreviewMessagesTest {

    @Test
    void areThoseOfTheSnapshot() {
        Document framed = PreviewedPages.of("= a =\n= b =\n= c =\n= d =\n")
                .with("Other", "«b» ".repeat(201))
                .document();
        Document linked = PreviewedPages.of("{{:Boot timer}} [[#Links]] [[Features/Clock]]")
                .document();
        MessageSnapshot.matches(
                "preview",
                Stream.of(
                                texts(framed, "title, .skip, .made, nav h2, .elsewhere h2, .elsewhere .remark"),
                                linked.select("[title]").stream().map(link -> link.attr("title")),
                                notices(PreviewedPages.of("{{".repeat(70_000))),
                                notices(PreviewedPages.of("{{:A}}")
                                        .with("A", "{{:B}}\n")
                                        .with("B", "* {{:Round}}\n")),
                                notices(nested(21)),
                                notices(PreviewedPages.of("{{:A}}\n\n".repeat(99))
                                        .with("A", ("word ".repeat(999) + "\n").repeat(20))))
                        .flatMap(texts -> texts)
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    private static PreviewedPages nested(int depth) {
        PreviewedPages pages = PreviewedPages.of("{{:1}}");
        for (int i = 1; i <= depth; i++) {
            pages.with(Integer.toString(i), "{{:" + (i + 1) + "}}\n");
        }
        return pages;
    }

    private static Stream<String> notices(PreviewedPages pages) {
        return texts(pages.document(), "main .remark");
    }

    private static Stream<String> texts(Document file, String selector) {
        return file.select(selector).stream().map(Element::text);
    }
}
