package io.github.idealint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.text.MessageTemplate;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The templates of messages: they are constants, found by their type, so that none is forgotten. */
public final class MessageTemplates {

    private static final String GAP = "{}";

    /** What {@link io.github.idealint.text.MessageText#didYouMean} adds to sentences. */
    private static final MessageTemplate GUESS = new MessageTemplate(" Did you mean {}?");

    private static final List<Class<?>> HOLDERS = holders("io.github.idealint.rule");

    private static final Map<Class<?>, List<MessageTemplate>> KNOWN = new ConcurrentHashMap<>();

    private MessageTemplates() {}

    /** The rules and their companions that hold templates. */
    public static List<Class<?>> holders() {
        return HOLDERS;
    }

    /** The classes below a package that hold templates, those nested in others as well. */
    public static List<Class<?>> holders(String below) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(below).stream()
                        .filter(type -> type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(MessageTemplate.class)))
                        .map(JavaClass::reflect)
                        .filter(type -> type != MessageTemplate.class)
                        .sorted(Comparator.comparing(Class::getName))
                        .collect(Collectors.toUnmodifiableList());
    }

    /** The templates of a class. */
    public static List<MessageTemplate> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == MessageTemplate.class && Modifier.isStatic(field.getModifiers()))
                .map(MessageTemplates::value)
                .toList();
    }

    private static MessageTemplate value(Field field) {
        try {
            field.setAccessible(true);
            return (MessageTemplate) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** What a template looks like once its gaps are filled. */
    public static Pattern pattern(MessageTemplate template) {
        return Pattern.compile(Arrays.stream(template.text().split(Pattern.quote(GAP), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }

    /** Demands that what a finding says is made of templates: those of its rule, and those of classes that are no rules. */
    static void demand(Rule rule, Finding finding) {
        List<MessageTemplate> known = KNOWN.computeIfAbsent(rule.getClass(), MessageTemplates::known);
        if (!known.isEmpty()) {
            assertThat(isMadeOf(known, finding.message()))
                    .as("made of templates: %s", finding.message())
                    .isTrue();
            finding.fix()
                    .ifPresent(fix -> assertThat(isMadeOf(known, fix.title()))
                            .as("made of templates: %s", fix.title())
                            .isTrue());
        }
    }

    private static List<MessageTemplate> known(Class<?> rule) {
        List<MessageTemplate> own = of(rule);
        Stream<MessageTemplate> shared = HOLDERS.stream()
                .filter(type -> !Rule.class.isAssignableFrom(type))
                .flatMap(type -> of(type).stream());
        return own.isEmpty()
                ? List.of()
                : Stream.of(Stream.of(GUESS), own.stream(), shared)
                        .flatMap(templates -> templates)
                        .toList();
    }

    /** Whether a message is one template after another. */
    static boolean isMadeOf(List<MessageTemplate> templates, String message) {
        BitSet reached = new BitSet();
        reached.set(0);
        for (int at = 0; at >= 0 && at < message.length(); at = reached.nextSetBit(at + 1)) {
            int from = at;
            templates.forEach(template -> reached.or(ends(template, message, from)));
        }
        return reached.get(message.length());
    }

    /** The offsets at which a template can end that begins at an offset; a gap at its end takes all the rest. */
    private static BitSet ends(MessageTemplate template, String message, int from) {
        List<String> literals = Arrays.asList(template.text().split(Pattern.quote(GAP), -1));
        int last = literals.size() - 1;
        BitSet ends = new BitSet();
        int at = message.startsWith(literals.get(0), from)
                ? from + literals.get(0).length()
                : -1;
        for (int i = 1; i < last && at >= 0; i++) {
            int next = message.indexOf(literals.get(i), at);
            at = next < 0 ? -1 : next + literals.get(i).length();
        }
        if (at < 0) {
            return ends;
        }
        if (last == 0 || literals.get(last).isEmpty()) {
            ends.set(last == 0 ? at : message.length());
            return ends;
        }
        for (int end = message.indexOf(literals.get(last), at);
                end >= 0;
                end = message.indexOf(literals.get(last), end + 1)) {
            ends.set(end + literals.get(last).length());
        }
        return ends;
    }
}
