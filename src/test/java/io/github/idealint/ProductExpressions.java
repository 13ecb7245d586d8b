package io.github.idealint;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.round.date.RoundNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The regular expressions of the product: those of its classes, those in the calls of its sources, and those made of the
 * words of each built-in profile.
 */
final class ProductExpressions {

    /** Calls that take an expression as text, as sources write them. */
    private static final Pattern CALL =
            Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private ProductExpressions() {}

    /** All of them, by where they are. */
    static Map<String, Pattern> all() {
        Map<String, Pattern> found = new TreeMap<>();
        classes()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive())
                .forEach(field -> collect(
                        field.getDeclaringClass().getSimpleName() + "." + field.getName(),
                        value(field, null),
                        found,
                        new IdentityHashMap<>(),
                        0));
        Profiles.names()
                .forEach(name -> ofProfile(Profiles.builtIn(name))
                        .forEach(words -> collect(
                                words.getClass().getSimpleName() + " of " + name,
                                words,
                                found,
                                new IdentityHashMap<>(),
                                0)));
        inCalls(found);
        return found;
    }

    /** Whatever is made of a profile, and mentions of its first programme's rounds. */
    private static Stream<Object> ofProfile(Profile profile) {
        RoundNames rounds = RoundNames.of(profile);
        rounds.mentions(profile.programmes().get(0).name());
        return Stream.concat(
                Stream.of(rounds),
                classes()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers())
                                        && method.getReturnType() == type
                                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {Profile.class}))
                                .map(method -> made(method, profile))));
    }

    private static Object made(Method method, Profile profile) {
        try {
            method.setAccessible(true);
            return method.invoke(null, profile);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.idealint").stream()
                        .map(type -> type.reflect());
    }

    private static void inCalls(Map<String, Pattern> found) {
        for (Path source : sources()) {
            CALL.matcher(text(source))
                    .results()
                    .map(call -> call.group(1).translateEscapes())
                    .forEach(regex -> found.put(source.getFileName() + " " + regex, Pattern.compile(regex)));
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(
            String name, Object value, Map<String, Pattern> found, IdentityHashMap<Object, Object> seen, int depth) {
        if (value == null || depth > 5 || seen.put(value, value) != null) {
            return;
        }
        if (value instanceof Pattern pattern) {
            found.put(name, pattern);
        } else if (value instanceof Collection<?> values) {
            int i = 0;
            for (Object each : values) {
                collect(name + "[" + i++ + "]", each, found, seen, depth + 1);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> collect(name + "[" + key + "]", each, found, seen, depth + 1));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> collect(name, each, found, seen, depth + 1));
        } else if (value instanceof Object[] array) {
            collect(name, Arrays.asList(array), found, seen, depth + 1);
        } else if (value.getClass().getName().startsWith("io.github.idealint.")
                && !value.getClass().isSynthetic()) {
            Arrays.stream(value.getClass().getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive())
                    .forEach(field ->
                            collect(name + "." + field.getName(), value(field, value), found, seen, depth + 1));
        }
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException | ExceptionInInitializerError e) {
            throw new AssertionError(field.toString(), e);
        }
    }
}
