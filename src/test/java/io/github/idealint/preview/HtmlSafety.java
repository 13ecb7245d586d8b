package io.github.idealint.preview;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser could be made to do by a file, read as a browser reads it. */
public final class HtmlSafety {

    private static final Set<String> ELEMENTS = Set.of(
            "html head meta title style body a header nav main section div p span h1 h2 h3 h4 h5 h6 ul ol li dl dt dd pre code strong em u s sub sup small mark br hr table tbody caption tr th td #root"
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang charset http-equiv content name class href rel id title role tabindex aria-labelledby aria-hidden colspan rowspan"
                    .split(" "));

    private HtmlSafety() {}

    /** Everything that is not known to do no harm. */
    public static List<String> complaints(String html) {
        Document document = Jsoup.parse(html);
        return Stream.of(
                        document.getAllElements().stream().flatMap(HtmlSafety::of),
                        document.nodeStream(Comment.class).map(comment -> "comment " + comment.getData()),
                        document.select("style").stream().skip(1).map(style -> "a second style sheet"),
                        document.select("meta").stream().skip(6).map(meta -> "meta " + meta))
                .flatMap(complaints -> complaints)
                .toList();
    }

    private static Stream<String> of(Element element) {
        Stream<String> name =
                ELEMENTS.contains(element.normalName()) ? Stream.empty() : Stream.of("element " + element.normalName());
        return Stream.concat(name, element.attributes().asList().stream().flatMap(HtmlSafety::of));
    }

    private static Stream<String> of(Attribute attribute) {
        if (!ATTRIBUTES.contains(attribute.getKey())) {
            return Stream.of("attribute " + attribute.getKey());
        }
        boolean leads = attribute.getKey().equals("href");
        return leads && !attribute.getValue().matches("(?s)#.*|(?i:https?://|ircs?://|mailto:)\\S+")
                ? Stream.of("address " + attribute.getValue())
                : Stream.empty();
    }
}
