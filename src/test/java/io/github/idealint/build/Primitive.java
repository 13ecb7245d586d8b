package io.github.idealint.build;

import java.util.Arrays;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The primitive types, with the classes that wrap them. */
enum Primitive {
    BOOLEAN(Type.BOOLEAN_TYPE, "Boolean"),
    CHAR(Type.CHAR_TYPE, "Character"),
    BYTE(Type.BYTE_TYPE, "Byte"),
    SHORT(Type.SHORT_TYPE, "Short"),
    INT(Type.INT_TYPE, "Integer"),
    LONG(Type.LONG_TYPE, "Long"),
    FLOAT(Type.FLOAT_TYPE, "Float"),
    DOUBLE(Type.DOUBLE_TYPE, "Double");

    private final Type type;
    private final String wrapper;

    Primitive(Type type, String wrapper) {
        this.type = type;
        this.wrapper = "java/lang/" + wrapper;
    }

    /** The name of the class that wraps it. */
    String wrapper() {
        return wrapper;
    }

    /** That of a type, if it is one. */
    static Optional<Primitive> of(Type type) {
        return Arrays.stream(values()).filter(one -> one.type.equals(type)).findFirst();
    }

    /** That which a class wraps, if it wraps one. */
    static Optional<Primitive> in(Type type) {
        return Arrays.stream(values())
                .filter(one -> type.getSort() == Type.OBJECT && one.wrapper.equals(type.getInternalName()))
                .findFirst();
    }

    void box(MethodVisitor code) {
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, wrapper, "valueOf", "(" + type.getDescriptor() + ")L" + wrapper + ";", false);
    }

    void unbox(MethodVisitor code) {
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, wrapper, type.getClassName() + "Value", "()" + type.getDescriptor(), false);
    }

    /** Makes a value of it one of a wider type (JLS 5.1.2), if that is another. */
    void widen(Primitive wide, MethodVisitor code) {
        String from = kind(this);
        String to = kind(wide);
        if (!from.equals(to)) {
            code.visitInsn(
                    switch (from + to) {
                        case "IJ" -> Opcodes.I2L;
                        case "IF" -> Opcodes.I2F;
                        case "ID" -> Opcodes.I2D;
                        case "JF" -> Opcodes.L2F;
                        case "JD" -> Opcodes.L2D;
                        case "FD" -> Opcodes.F2D;
                        default -> throw new IllegalArgumentException(this + " is no " + wide);
                    });
        }
    }

    /** The JVM computes with four kinds of numbers only. */
    private static String kind(Primitive type) {
        return switch (type) {
            case LONG, FLOAT, DOUBLE -> type.type.getDescriptor();
            default -> "I";
        };
    }
}
