package io.github.idealint.dump;

import io.github.idealint.text.Embedding;
import io.github.idealint.text.Embedding.Anchor;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Namespaces;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads {@code <page>} of an export: its newest revision, whatever the order. */
final class ExportPageReader {

    /** MediaWiki allows 255 bytes. */
    private static final int LONGEST_TITLE = 255;

    private static final String UNTITLED = "(without a title)";
    private static final int LONGEST_NUMBER = 16;

    private final String path;
    private final XmlElements elements;
    private final Namespaces namespaces;
    private final Position start;
    private Optional<String> redirect = Optional.empty();
    private Optional<String> title = Optional.empty();
    private int namespace;
    private Optional<Revision> newest = Optional.empty();

    ExportPageReader(String path, XmlElements elements, Namespaces namespaces, Position start) {
        this.start = start;
        this.namespaces = namespaces;
        this.path = path;
        this.elements = elements;
    }

    private static final MessageTemplate NO_TEXT = new MessageTemplate(
            "The export names this page but does not hold its text. Export the page with its text.");

    /** The page that has just started, unless its text is hidden; goes to its end. */
    Optional<SourceText> read() throws XMLStreamException {
        while (elements.nextChild()) {
            switch (elements.name()) {
                case "title" ->
                    title = Optional.of(elements.value(LONGEST_TITLE).strip());
                case "ns" -> namespace = number(elements.value(LONGEST_NUMBER).strip());
                case "redirect" -> {
                    redirect = elements.attribute("title").filter(to -> to.length() <= LONGEST_TITLE);
                    elements.skip();
                }
                case "revision" -> {
                    Revision read = new RevisionReader(elements).read();
                    newest = Optional.of(
                            newest.map(before -> Revision.newer(before, read)).orElse(read));
                }
                default -> elements.skip();
            }
        }
        return newest.flatMap(Revision::copy).map(this::page).or(this::stub);
    }

    /** Why {@link #read} has found no text. */
    PassedOver reason() {
        return newest.flatMap(Revision::lack).orElse(PassedOver.NO_TEXT);
    }

    /** The page's title. */
    String title() {
        return title.orElse(UNTITLED);
    }

    private Optional<SourceText> stub() {
        return Optional.of(Embedding.of(title(), namespace, List.of(new Anchor(0, start)))
                        .of(namespaces, redirect))
                .filter(page -> title.isPresent() && redirect.isEmpty() && reason() == PassedOver.NO_TEXT)
                .map(page -> SourceText.withoutText(path, page, NO_TEXT.with()));
    }

    private SourceText page(TextCopy copy) {
        return SourceText.within(
                path, Embedding.of(title(), namespace, copy.anchors()).of(namespaces, redirect), copy.text());
    }

    /** The place of a fault inside this page; in the articles' namespace, so that it is reported whatever the page's own is. */
    Embedding at(Position place) {
        return title.map(name -> Embedding.of(name, 0, List.of(new Anchor(0, place))))
                .orElse(Embedding.at(place));
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /**
     * A page as it was at some time.
     *
     * @param time when it was written (ISO 8601, in UTC, so that the order of the letters is that of the time)
     * @param copy its text, if that was not hidden and is wikitext
     * @param lack why there is no copy
     */
    private record Revision(String time, Optional<TextCopy> copy, Optional<PassedOver> lack) {

        /** The newer of two; of equally old ones the one that the export names last. */
        static Revision newer(Revision before, Revision after) {
            return after.time.compareTo(before.time) >= 0 ? after : before;
        }
    }

    /**
     * Reads the {@code <revision>} that has just started (MediaWiki's export schema, versions 0.3 to 0.11); a mere stub, and a
     * text hidden from readers, leave it without a copy.
     */
    private static final class RevisionReader {

        private static final int LONGEST_VALUE = 64;

        private final XmlElements elements;
        private String time = "";
        private String model = "wikitext";
        private Optional<TextCopy> copy = Optional.empty();
        private Optional<PassedOver> lack = Optional.empty();

        RevisionReader(XmlElements elements) {
            this.elements = elements;
        }

        /** The revision; goes to its end. */
        Revision read() throws XMLStreamException {
            while (elements.nextChild()) {
                switch (elements.name()) {
                    case "timestamp" -> time = elements.value(LONGEST_VALUE).strip();
                    case "model" -> model = elements.value(LONGEST_VALUE).strip();
                    case "text" -> readText();
                    default -> elements.skip();
                }
            }
            if (!model.equals("wikitext")) {
                lack = Optional.of(PassedOver.OTHER_MODEL);
            }
            return new Revision(time, copy.filter(text -> lack.isEmpty()), lack);
        }

        private void readText() throws XMLStreamException {
            boolean hidden = elements.attribute("deleted").isPresent();
            boolean stub = elements.attribute("id")
                    .or(() -> elements.attribute("location"))
                    .isPresent();
            TextCopy text = elements.text();
            copy = Optional.of(text);
            lack = hidden
                    ? Optional.of(PassedOver.HIDDEN)
                    : Optional.of(PassedOver.NO_TEXT)
                            .filter(none -> stub && text.text().isEmpty());
        }
    }
}
