package io.github.idealint.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class of all lambdas of another class: each instance is one of them, by its number, with the values that it captured. */
final class FunctionClass {

    /** What the names of such classes end in. */
    static final String ENDING = "$Functions";

    private static final String NUMBER = "number";
    private static final String OBJECT = "Ljava/lang/Object;";

    private final String host;
    private final String nest;
    private final List<Site> sites = new ArrayList<>();

    /**
     * That of a class, still without lambdas.
     *
     * @param host the class, with slashes
     * @param nest the class whose nest both belong to
     */
    FunctionClass(String host, String nest) {
        this.host = host;
        this.nest = nest;
    }

    /**
     * A place where a lambda is made.
     *
     * @param method the name of the one method of its interface
     * @param made what is captured, and the interface
     * @param erased the type of the interface's method
     * @param body what the method calls
     * @param meant the type of the method where the lambda stands
     */
    record Site(String method, Type made, Type erased, Handle body, Type meant) {

        /** The place where a factory is called. */
        static Site of(String method, String made, Object... arguments) {
            return new Site(
                    method, Type.getMethodType(made), (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
        }
    }

    /** Adds a lambda; gives the name of the method that makes it. */
    String add(Site site) {
        sites.add(site);
        return maker(sites.size() - 1);
    }

    private static String maker(int number) {
        return "make" + number;
    }

    boolean isEmpty() {
        return sites.isEmpty();
    }

    String name() {
        return host + ENDING;
    }

    /** The class as the JVM reads it. */
    byte[] bytes() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        Set<String> interfaces = new LinkedHashSet<>();
        Map<String, List<Integer>> byMethod = new LinkedHashMap<>();
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            interfaces.add(site.made().getReturnType().getInternalName());
            byMethod.computeIfAbsent(site.method() + site.erased(), none -> new ArrayList<>())
                    .add(i);
        }
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, name(), null, "java/lang/Object", interfaces.toArray(String[]::new));
        writer.visitNestHost(nest);
        fields().forEach((field, type) -> writer.visitField(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field, type, null, null)
                .visitEnd());
        constructor(writer);
        for (int i = 0; i < sites.size(); i++) {
            maker(writer, i);
        }
        byMethod.values().forEach(numbers -> method(writer, numbers));
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** The fields for what the lambdas capture, each as many of a type as any of them needs. */
    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NUMBER, "I");
        sites.forEach(site -> captured(site).forEach(field -> fields.put(field, type(field))));
        return fields;
    }

    /** The fields for what a lambda captures, in order: a letter for the type, and a number. */
    private static List<String> captured(Site site) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        return Arrays.stream(site.made().getArgumentTypes())
                .map(FunctionClass::letter)
                .map(letter -> letter + counts.merge(letter, 1, Integer::sum))
                .toList();
    }

    private static String letter(Type type) {
        return Primitive.of(type).isPresent() ? type.getDescriptor() : "L";
    }

    private static String type(String field) {
        return field.startsWith("L") ? OBJECT : field.substring(0, 1);
    }

    private void constructor(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructorType(), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int variable = 1;
        for (Map.Entry<String, String> field : fields().entrySet()) {
            Type type = Type.getType(field.getValue());
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), variable);
            code.visitFieldInsn(Opcodes.PUTFIELD, name(), field.getKey(), field.getValue());
            variable += type.getSize();
        }
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
    }

    private String constructorType() {
        return "(" + String.join("", fields().values()) + ")V";
    }

    private void maker(ClassWriter writer, int number) {
        Site site = sites.get(number);
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_STATIC, maker(number), site.made().getDescriptor(), null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name());
        code.visitInsn(Opcodes.DUP);
        Map<String, Integer> variables = new LinkedHashMap<>();
        int variable = 0;
        List<String> captured = captured(site);
        for (int i = 0; i < captured.size(); i++) {
            variables.put(captured.get(i), variable);
            variable += site.made().getArgumentTypes()[i].getSize();
        }
        fields().forEach((field, type) -> {
            if (field.equals(NUMBER)) {
                code.visitLdcInsn(number);
            } else if (variables.containsKey(field)) {
                code.visitVarInsn(Type.getType(type).getOpcode(Opcodes.ILOAD), variables.get(field));
            } else {
                code.visitInsn(nothing(type));
            }
        });
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name(), "<init>", constructorType(), false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
    }

    private static int nothing(String type) {
        return switch (type) {
            case OBJECT -> Opcodes.ACONST_NULL;
            case "J" -> Opcodes.LCONST_0;
            case "F" -> Opcodes.FCONST_0;
            case "D" -> Opcodes.DCONST_0;
            default -> Opcodes.ICONST_0;
        };
    }

    /** The method of an interface, or of several that agree on it, for all lambdas of that. */
    private void method(ClassWriter writer, List<Integer> numbers) {
        Site first = sites.get(numbers.get(0));
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PUBLIC, first.method(), first.erased().getDescriptor(), null, null);
        code.visitCode();
        Label[] labels = numbers.stream().map(number -> new Label()).toArray(Label[]::new);
        if (numbers.size() > 1) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name(), NUMBER, "I");
            int[] keys = numbers.stream().mapToInt(Integer::intValue).toArray();
            code.visitLookupSwitchInsn(labels[0], keys, labels);
        }
        for (int i = 0; i < labels.length; i++) {
            code.visitLabel(labels[i]);
            new FunctionCall(code, name(), sites.get(numbers.get(i)), captured(sites.get(numbers.get(i)))).write();
        }
        code.visitMaxs(0, 0);
    }
}
