package io.github.idealint.issue;

import io.github.idealint.issue.IssueReader.JsonStop;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of JSON (RFC 8259) with an issue, or with several: what {@code gh issue view} and {@code gh issue list} print with
 * {@code --json title,body,url,number}, {@code glab issue view -F json}, and {@code gh api} and {@code glab api}. Several values
 * may follow one another, as pages of results do.
 */
public final class IssueFile {

    private static final MessageTemplate NO_ISSUE = new MessageTemplate(
            "{} contains no issue: nothing in it has a 'title' or a 'body'. Print one with 'gh issue view 12 --json title,body,url,number'"
                    + " or 'glab issue view 12 -F json'.");
    private static final MessageTemplate BREAKS_OFF =
            new MessageTemplate("This JSON is incomplete: it ends here. Print the issues again.");
    private static final MessageTemplate NO_JSON = new MessageTemplate(
            "This is not valid JSON: there is an error at this point, and nothing after it was read. Print the issues again.");
    private static final MessageTemplate NO_UTF_8 = new MessageTemplate(
            "The bytes here are not valid UTF-8, which JSON has to be. Nothing after this point was read. Save the file as UTF-8.");
    private static final MessageTemplate TOO_LARGE = new MessageTemplate(
            "This file is larger than {} MB, and nothing after this point was read. Print fewer issues.");

    private static final Pattern BEGINNING = Pattern.compile("^\\uFEFF?\\s*+(?:\\[\\s*+)*+(?:\\{\\s*+[\"}]|])");
    private static final int LOOKED_AT = 1000;
    private static final byte FE = (byte) 0xFE;
    private static final byte FF = (byte) 0xFF;

    private final String path;
    private final PageAllowance allowance;
    private final SourceText file;
    private final String end;

    private IssueFile(String path, byte[] bytes, PageAllowance allowance) {
        this.path = path;
        this.allowance = allowance;
        boolean isTooLarge = bytes.length > Limits.BODIES_BYTES;
        SourceText whole = decoded(path, isTooLarge ? Arrays.copyOf(bytes, Limits.BODIES_BYTES) : bytes);
        int good = whole.malformedAt().orElse(whole.text().length());
        // The bound may cut a character in two.
        boolean isCut = isTooLarge && good >= whole.text().length() - 1;
        this.end = isCut
                ? TOO_LARGE.with(Limits.BODIES_BYTES >> 20)
                : (whole.malformedAt().isPresent() ? NO_UTF_8 : BREAKS_OFF).text();
        this.file = SourceText.of(path, whole.text().substring(0, good));
    }

    /** Whether the name of a file says that it holds JSON. */
    public static boolean isNamed(String path) {
        return LetterCase.lower(path).endsWith(".json");
    }

    /** Whether what somebody piped without a name begins like issues in JSON; no page of wikitext or Markdown does. */
    public static boolean isLike(byte[] bytes) {
        byte[] first = Arrays.copyOf(bytes, Math.min(LOOKED_AT, bytes.length));
        return BEGINNING.matcher(decoded("", first).text()).lookingAt();
    }

    /** Windows PowerShell writes UTF-16 where output is redirected to a file. */
    private static SourceText decoded(String path, byte[] bytes) {
        boolean isWide = bytes.length > 1 && (bytes[0] == FE && bytes[1] == FF || bytes[0] == FF && bytes[1] == FE);
        return isWide
                ? SourceText.of(path, new String(bytes, StandardCharsets.UTF_16))
                : SourceText.decode(path, bytes);
    }

    /**
     * The issues in their order, each as a page whose title is in its front matter. Where the file cannot be read to its
     * end, the last page stands for the rest, {@linkplain SourceText#damage damaged}.
     *
     * @param path the path that reports name the file by
     * @param bytes the file; what stands after {@link Limits#BODIES_BYTES} is not read
     * @param allowance how many pages are read at most
     * @throws NoIssue if the file is JSON of something else
     */
    public static List<SourceText> read(String path, byte[] bytes, PageAllowance allowance) {
        return new IssueFile(path, bytes, allowance).read();
    }

    private List<SourceText> read() {
        List<SourceText> pages = new ArrayList<>();
        IssueReader reader = new IssueReader(file.text(), issue -> {
            SourceText page = issue.page(path);
            return allowance.admits(page) && pages.add(page);
        });
        Optional<JsonStop> stop = reader.read();
        if (stop.isEmpty() && !reader.isOfIssues()) {
            throw new NoIssue(NO_ISSUE.with("'" + path + "'"));
        }
        stop.map(this::damaged).ifPresent(pages::add);
        if (pages.size() == 1 && stop.isEmpty()) {
            pages.replaceAll(SourceText::alone);
        }
        return List.copyOf(pages);
    }

    private SourceText damaged(JsonStop stop) {
        String reason = switch (stop.cause()) {
            case END -> end;
            case MISTAKE -> NO_JSON.with();
            case ISSUE -> PageAllowance.reason();
        };
        return SourceText.damaged(path, Embedding.at(stop.place()), "", reason);
    }

    /** A file that holds JSON of something else than issues; the message is a sentence that names it. */
    public static final class NoIssue extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NoIssue(String message) {
            super(message);
        }
    }
}
