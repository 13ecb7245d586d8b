package io.github.idealint.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes out what {@code java.lang.runtime.ObjectMethods} would make of a record when it is first compared. */
final class RecordEquality {

    /** How deep its code makes the stack. */
    static final int STACK = 6;

    private static final String FACTORY = "java/lang/runtime/ObjectMethods";

    private final MethodVisitor code;
    private final String record;
    private final List<Handle> fields = new ArrayList<>();

    /**
     * Code for a record.
     *
     * @param arguments of the factory: the record, the names of its fields, a handle of each field
     */
    RecordEquality(MethodVisitor code, String record, Object... arguments) {
        this.code = code;
        this.record = record;
        Arrays.stream(arguments).skip(2).map(Handle.class::cast).forEach(fields::add);
    }

    /** Whether a call is one of those that are written out; a record is seldom made a text. */
    static boolean isMeant(String method, Handle factory) {
        return factory.getOwner().equals(FACTORY) && !method.equals("toString");
    }

    /** Writes the body in the place of the call; what the compiler had put on the stack for it is taken off. */
    void write(String method) {
        if (method.equals("hashCode")) {
            code.visitInsn(Opcodes.POP);
            hashCode(code);
        } else {
            code.visitInsn(Opcodes.POP2);
            equality();
        }
    }

    private void hashCode(MethodVisitor to) {
        to.visitInsn(Opcodes.ICONST_0);
        for (Handle field : fields) {
            to.visitIntInsn(Opcodes.BIPUSH, 31);
            to.visitInsn(Opcodes.IMUL);
            Type type = load(0, field);
            String owner = Primitive.of(type).map(Primitive::wrapper).orElse("java/util/Objects");
            to.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "hashCode", "(" + argument(type) + ")I", false);
            to.visitInsn(Opcodes.IADD);
        }
    }

    private void equality() {
        Label compared = new Label();
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ACMPNE, compared);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(compared);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, record);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        fields.forEach(field -> compare(field, different));
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
    }

    private void compare(Handle field, Label different) {
        load(0, field);
        Type type = load(1, field);
        String argument = argument(type);
        if (argument.equals("Ljava/lang/Object;")) {
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, "java/util/Objects", "equals", "(" + argument + argument + ")Z", false);
            code.visitJumpInsn(Opcodes.IFEQ, different);
        } else {
            String wrapper = Primitive.of(type).orElseThrow().wrapper();
            code.visitMethodInsn(Opcodes.INVOKESTATIC, wrapper, "compare", "(" + argument + argument + ")I", false);
            code.visitJumpInsn(Opcodes.IFNE, different);
        }
    }

    private Type load(int variable, Handle field) {
        code.visitVarInsn(Opcodes.ALOAD, variable);
        if (variable > 0) {
            code.visitTypeInsn(Opcodes.CHECKCAST, record);
        }
        code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
        return Type.getType(field.getDesc());
    }

    private static String argument(Type type) {
        return Primitive.of(type).isPresent() ? type.getDescriptor() : "Ljava/lang/Object;";
    }
}
