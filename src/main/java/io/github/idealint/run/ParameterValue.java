package io.github.idealint.run;

import static io.github.idealint.text.MessageText.didYouMean;
import static io.github.idealint.text.MessageText.eitherQuoted;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.link.LinkSecret;
import io.github.idealint.link.http.HttpLinkProber;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a parameter, as a user wrote it. Each method reads it as one kind of value and throws {@link CannotCheck},
 * with what it may be, where it is none of that kind. Case and blanks around it count for nothing.
 *
 * @param parameter the parameter's name
 * @param text what the user wrote
 */
public record ParameterValue(String parameter, String text) {

    private static final MessageTemplate WRONG = new MessageTemplate("the parameter {} cannot be {}; use {}.");
    private static final MessageTemplate NO_SECRET = new MessageTemplate("the parameter {} has an entry that is not"
            + " a host, a header and the name of an environment variable, such as"
            + " 'docs.example.org=Authorization:DOCS_TOKEN'.");
    private static final Pattern SECRET =
            Pattern.compile("^([A-Za-z0-9.-]++)=([A-Za-z][A-Za-z0-9-]*+):([A-Za-z_][A-Za-z0-9_]*+)");
    private static final Pattern SHORT_TIME = Pattern.compile("(\\d{1,6})\\s?([smh]?)");
    private static final Duration LONGEST_TIME = Duration.ofDays(1);
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s\"'<>\\p{Cntrl}]+");

    /** One of a few values that go by names. */
    public <T> T oneOf(List<T> values, Function<T, String> name) {
        return values.stream()
                .filter(value -> name.apply(value).equals(word()))
                .findFirst()
                .orElseThrow(() -> wrongWord(values.stream().map(name).toList()));
    }

    /** A constant, which goes by its name in small letters. */
    public <E extends Enum<E>> E oneOf(E[] constants) {
        return oneOf(Arrays.asList(constants), constant -> LetterCase.lower(constant.name()));
    }

    /** A whole number between two others, both included. */
    public int number(int least, int most) {
        return Optional.of(text.strip())
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .filter(number -> number >= least && number <= most)
                .orElseThrow(() -> wrong(
                        most == Integer.MAX_VALUE
                                ? "a number of at least " + least
                                : "a number from " + least + " to " + most));
    }

    /** A time, more than nothing and at most a day: {@code 90}, which are seconds, {@code 90s}, {@code 2m} or {@code PT2M} (ISO 8601). */
    public Duration duration() {
        return time().filter(time -> !time.isNegative() && !time.isZero() && time.compareTo(LONGEST_TIME) <= 0)
                .orElseThrow(() -> wrong("a duration of at most one day, such as '90s', '5m' or 'PT5M'"));
    }

    private Optional<Duration> time() {
        Matcher brief = SHORT_TIME.matcher(word());
        try {
            return Optional.of(
                    brief.matches()
                            ? unit(brief.group(2)).multipliedBy(Long.parseLong(brief.group(1)))
                            : Duration.parse(word()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofSeconds(1);
        };
    }

    /** A day: {@code 2020-11-24} (ISO 8601). */
    public LocalDate day() {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            throw wrong("a date, such as '2020-11-24'");
        }
    }

    /** What stands before the names of pages in the addresses of a wiki. */
    public String webAddress() {
        return Optional.of(text.strip())
                .filter(url -> WEB_ADDRESS.matcher(url).matches())
                .orElseThrow(
                        () -> wrong(
                                "the base address of the wiki, to which page names are added, such as 'https://wiki.example.org/'"));
    }

    /** A host, an address or a network that may be private. */
    public String place() {
        return Optional.of(text.strip())
                .filter(HttpLinkProber::isPlace)
                .orElseThrow(() ->
                        wrong("a host name, an IP address or a network, such as 'wiki.example.org' or '10.1.0.0/16'"));
    }

    /**
     * A secret for one host: {@code docs.example.org=Authorization:DOCS_TOKEN}. Messages do not repeat the text, which may
     * hold the secret itself by mistake.
     */
    public LinkSecret secret() {
        return Optional.of(SECRET.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(parts -> new LinkSecret(parts.group(1), parts.group(2), parts.group(3)))
                .orElseThrow(() -> new CannotCheck(NO_SECRET.with(quoted(parameter))));
    }

    private String word() {
        return LetterCase.lower(text.strip());
    }

    private CannotCheck wrongWord(List<String> words) {
        return new CannotCheck(
                WRONG.with(quoted(parameter), quoted(text), eitherQuoted(words)) + didYouMean(word(), words));
    }

    private CannotCheck wrong(String wanted) {
        return new CannotCheck(WRONG.with(quoted(parameter), quoted(text), wanted));
    }
}
