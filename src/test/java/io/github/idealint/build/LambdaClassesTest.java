package io.github.idealint.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LambdaClassesTest {

    private static final List<Class<?>> SAMPLE =
            List.of(LambdaSample.class, LambdaSample.Place.class, LambdaSample.Joining.class);

    @Test
    void rewrittenClassesDoTheSame() throws ReflectiveOperationException, IOException {
        assertThat(results(LambdaClasses.rewritten(compiled()))).isEqualTo(new LambdaSample().get());
    }

    /** A build that compiles some classes only, and finds the others as it left them. */
    @Test
    void rewrittenClassesAreRewrittenAlongWithNewOnes() throws ReflectiveOperationException, IOException {
        Map<String, byte[]> classes = LambdaClasses.rewritten(compiled());
        String joining = LambdaSample.Joining.class.getName().replace('.', '/');
        classes.put(joining, compiled().get(joining));

        classes.putAll(LambdaClasses.rewritten(classes));

        assertThat(results(classes)).isEqualTo(new LambdaSample().get());
        assertThat(factories(classes)).doesNotContain("LambdaMetafactory.metafactory");
    }

    private static Object results(Map<String, byte[]> classes) throws ReflectiveOperationException {
        Class<?> sample = new Loader(classes).loadClass(LambdaSample.class.getName());
        assertThat(sample).isNotEqualTo(LambdaSample.class);
        return ((Supplier<?>) sample.getDeclaredConstructor().newInstance()).get();
    }

    @Test
    void noLambdaIsLeftToTheJvm() throws IOException {
        assertThat(factories(compiled())).contains("LambdaMetafactory.metafactory", "ObjectMethods.bootstrap");
        assertThat(factories(LambdaClasses.rewritten(compiled())))
                .doesNotContain("LambdaMetafactory.metafactory")
                .containsOnlyOnce("ObjectMethods.bootstrap");
    }

    private static Map<String, byte[]> compiled() throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Class<?> one : SAMPLE) {
            String name = one.getName().replace('.', '/');
            try (InputStream stream = one.getResourceAsStream("/" + name + ".class")) {
                classes.put(name, stream.readAllBytes());
            }
        }
        return classes;
    }

    /** The factories of what the JVM makes when it is first reached. */
    private static List<String> factories(Map<String, byte[]> classes) {
        List<String> factories = new ArrayList<>();
        classes.values()
                .forEach(bytes -> new ClassReader(bytes)
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {
                                    @Override
                                    public MethodVisitor visitMethod(
                                            int access, String name, String type, String signature, String[] thrown) {
                                        return new MethodVisitor(Opcodes.ASM9) {
                                            @Override
                                            public void visitInvokeDynamicInsn(
                                                    String method, String made, Handle factory, Object... arguments) {
                                                String owner = factory.getOwner();
                                                factories.add(owner.substring(owner.lastIndexOf('/') + 1) + "."
                                                        + factory.getName());
                                            }
                                        };
                                    }
                                },
                                0));
        return factories;
    }

    /** Loads some classes from their bytes, and all others as usual. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(LambdaClassesTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/'));
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? defineClass(name, bytes, 0, bytes.length) : known;
        }
    }
}
