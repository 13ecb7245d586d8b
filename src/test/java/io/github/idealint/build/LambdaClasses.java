package io.github.idealint.build;

import io.github.idealint.build.FunctionClass.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The last step before classes are packed into the jar: a class with lambdas and method references gets one class more, whose
 * instances they are. As the compiler leaves them, the JVM makes a class of each when it is first reached, more than a thousand
 * in a run of one page, and compiles the code that makes classes: a third of that run's processor time. Equality of records is
 * written out for the same reason. What the classes do stays the same; so tests run on them as they are compiled.
 */
public final class LambdaClasses {

    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private final Map<String, byte[]> classes;
    private final Map<String, String> nests = new TreeMap<>();
    private final Map<String, List<String>> members = new TreeMap<>();
    private final Map<String, byte[]> made = new TreeMap<>();

    private LambdaClasses(Map<String, byte[]> classes) {
        this.classes = classes;
        classes.forEach((name, bytes) -> nests.put(name, nestOf(name, bytes)));
    }

    /**
     * Rewrites all classes in a folder, in place.
     *
     * @param arguments the folder
     * @throws IOException if it cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                classes.put(new ClassReader(bytes).getClassName(), bytes);
            }
        }
        for (Map.Entry<String, byte[]> written : rewritten(classes).entrySet()) {
            Files.write(folder.resolve(written.getKey() + ".class"), written.getValue());
        }
    }

    /** The same classes, and those that they need besides, all by their names with slashes. */
    static Map<String, byte[]> rewritten(Map<String, byte[]> classes) {
        return new LambdaClasses(classes).rewritten();
    }

    private Map<String, byte[]> rewritten() {
        classes.forEach((name, bytes) -> {
            if (!name.endsWith(FunctionClass.ENDING)) {
                made.put(name, rewritten(name, bytes));
            }
        });
        members.forEach((nest, added) -> made.put(nest, withMembers(made.get(nest), added)));
        return made;
    }

    private byte[] rewritten(String name, byte[] bytes) {
        FunctionClass functions = new FunctionClass(name, nests.get(name));
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(new Rewriter(writer, name, functions), 0);
        if (!functions.isEmpty()) {
            made.put(functions.name(), functions.bytes());
            members.computeIfAbsent(nests.get(name), none -> new ArrayList<>()).add(functions.name());
        }
        return writer.toByteArray();
    }

    /** The class that the others of a nest, which see each other's private members, are nested in (JVMS 4.7.28). */
    private static String nestOf(String name, byte[] bytes) {
        String[] nest = {name};
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public void visitNestHost(String host) {
                                nest[0] = host;
                            }
                        },
                        ClassReader.SKIP_CODE);
        return nest[0];
    }

    private static byte[] withMembers(byte[] nest, List<String> added) {
        ClassReader reader = new ClassReader(nest);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    private final List<String> missing = new ArrayList<>(added);

                    @Override
                    public void visitNestMember(String member) {
                        missing.remove(member);
                        super.visitNestMember(member);
                    }

                    @Override
                    public void visitEnd() {
                        missing.forEach(member -> super.visitNestMember(member));
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** Puts calls of the new class in the place of lambdas. */
    private static final class Rewriter extends ClassVisitor {

        private final String owner;
        private final FunctionClass functions;

        Rewriter(ClassVisitor next, String owner, FunctionClass functions) {
            super(Opcodes.ASM9, next);
            this.owner = owner;
            this.functions = functions;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            MethodVisitor next = super.visitMethod(access, name, type, signature, thrown);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitInvokeDynamicInsn(String method, String made, Handle factory, Object... arguments) {
                    if (factory.getOwner().equals(FACTORY) && factory.getName().equals("metafactory")) {
                        String maker = functions.add(Site.of(method, made, arguments));
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, functions.name(), maker, made, false);
                    } else if (RecordEquality.isMeant(method, factory)) {
                        new RecordEquality(mv, owner, arguments).write(method);
                    } else {
                        super.visitInvokeDynamicInsn(method, made, factory, arguments);
                    }
                }

                @Override
                public void visitMaxs(int stack, int locals) {
                    super.visitMaxs(Math.max(stack, RecordEquality.STACK), locals);
                }
            };
        }
    }
}
