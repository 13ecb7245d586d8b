package io.github.idealint.engine;

import io.github.idealint.text.Sha256;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A hash (SHA-256) of values that is the same in each process for values that are the same: of records and other
 * classes of idealint with all that is in them, down to texts and numbers; transient fields hold nothing new. What has an order counts with it; maps and sets without one are sorted first, since Java
 * lists their entries in another order in each process.
 */
final class ValueDigest {

    private static final String OWN = "io.github.idealint.";

    /** What is the same if it reads the same. */
    private static final List<Class<?>> PLAIN = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            TemporalAccessor.class,
            TemporalAmount.class,
            Locale.class,
            URI.class);

    private static final int NO_VALUE = 0;
    private static final int VALUE = 1;

    private final MessageDigest digest = Sha256.digest();

    private ValueDigest() {}

    /**
     * The hash of some values, in hexadecimal.
     *
     * @throws IllegalArgumentException if one is neither a class of idealint nor a text, a number, a list or the like, so that it cannot be
     *     told from others
     */
    static String of(Object... values) {
        ValueDigest all = new ValueDigest();
        all.each(List.of(values));
        return HexFormat.of().formatHex(all.digest.digest());
    }

    private void each(Collection<?> values) {
        number(values.size());
        values.forEach(this::add);
    }

    private void add(Object value) {
        if (PLAIN.stream().anyMatch(type -> type.isInstance(value))) {
            named(value, value.toString());
        } else if (value instanceof long[] numbers) {
            named(value, Arrays.toString(numbers));
        } else if (value instanceof int[] numbers) {
            named(value, Arrays.toString(numbers));
        } else if (value instanceof Enum<?> constant) {
            named(constant.getDeclaringClass(), constant.name());
        } else if (value instanceof Class<?> type) {
            text(type.getName());
        } else if (value instanceof Pattern pattern) {
            named(value, pattern.pattern());
            number(pattern.flags());
        } else if (value instanceof Optional<?> optional) {
            number(optional.isPresent() ? VALUE : NO_VALUE);
            optional.ifPresent(this::add);
        } else if (value instanceof OptionalInt optional) {
            number(optional.isPresent() ? VALUE : NO_VALUE);
            optional.ifPresent(this::number);
        } else {
            composed(value);
        }
    }

    private void composed(Object value) {
        if (value instanceof List<?> list) {
            each(list);
        } else if (value instanceof Set<?> set) {
            each(ordered(set, isShuffled(set)));
        } else if (value instanceof Map<?, ?> map) {
            each(ordered(map.entrySet(), isShuffled(map)));
        } else if (value instanceof Map.Entry<?, ?> entry) {
            add(entry.getKey());
            add(entry.getValue());
        } else if (value.getClass().getName().startsWith(OWN)
                && !value.getClass().isHidden()) {
            fields(value);
        } else {
            throw new IllegalArgumentException("no plain value: " + value.getClass());
        }
    }

    private static Collection<?> ordered(Collection<?> values, boolean isShuffled) {
        if (!isShuffled || values.size() < 2) {
            return values;
        }
        boolean isOfTexts = values.stream().allMatch(String.class::isInstance);
        return values.stream()
                .map(value -> isOfTexts ? value.toString() : of(value))
                .sorted()
                .toList();
    }

    /** Whether the order of the entries differs from one process to the next. */
    private static boolean isShuffled(Object collection) {
        return collection.getClass().getName().startsWith("java.util.ImmutableCollections")
                || collection.getClass() == HashMap.class
                || collection.getClass() == HashSet.class;
    }

    private void fields(Object value) {
        text(value.getClass().getName());
        try {
            for (Field field : value.getClass().getDeclaredFields()) {
                if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    field.setAccessible(true);
                    add(field.get(value));
                }
            }
        } catch (IllegalAccessException hidden) {
            throw new IllegalArgumentException(hidden);
        }
    }

    private void named(Object kind, String text) {
        text(kind instanceof Class<?> type ? type.getName() : kind.getClass().getName());
        text(text);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
