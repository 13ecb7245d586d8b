package io.github.idealint.build;

import io.github.idealint.build.FunctionClass.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the call of a lambda's body: with what was captured, then with the arguments of the interface's method, each made what
 * the body takes ({@code java.lang.invoke.LambdaMetafactory} says how).
 *
 * @param code where the call is written
 * @param owner the class of the lambda
 * @param site the lambda
 * @param captured the fields with what it captured
 */
record FunctionCall(MethodVisitor code, String owner, Site site, List<String> captured) {

    /** Writes it, up to the return. */
    void write() {
        Handle body = site.body();
        boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (isNew) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        List<Type> taken = taken(body);
        for (int i = 0; i < captured.size(); i++) {
            loadCaptured(i, taken.get(i));
        }
        loadArguments(taken.subList(captured.size(), taken.size()));
        code.visitMethodInsn(opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        giveBack(isNew ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc()));
    }

    /** What the body takes: of a method of an instance first that. */
    private static List<Type> taken(Handle body) {
        List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
        boolean ofInstance = body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL;
        if (ofInstance) {
            taken.add(0, Type.getObjectType(body.getOwner()));
        }
        return taken;
    }

    /** Private methods of the same nest are called as any other (JVMS 6.5, invokevirtual). */
    private static int opcode(Handle body) {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private void loadCaptured(int index, Type wanted) {
        String field = captured.get(index);
        Type type = site.made().getArgumentTypes()[index];
        boolean isPrimitive = Primitive.of(type).isPresent();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, owner, field, isPrimitive ? type.getDescriptor() : "Ljava/lang/Object;");
        if (!isPrimitive) {
            cast(type);
        }
        convert(type, type, wanted);
    }

    private void loadArguments(List<Type> wanted) {
        Type[] given = site.erased().getArgumentTypes();
        Type[] meant = site.meant().getArgumentTypes();
        int variable = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), variable);
            convert(given[i], meant[i], wanted.get(i));
            variable += given[i].getSize();
        }
    }

    /** Makes a value of one type one of another; if neither is primitive, by a cast. */
    private void convert(Type given, Type meant, Type wanted) {
        Optional<Primitive> from = Primitive.of(given);
        Optional<Primitive> to = Primitive.of(wanted);
        if (from.isPresent() && to.isPresent()) {
            from.get().widen(to.get(), code);
        } else if (from.isPresent()) {
            from.get().box(code);
        } else if (to.isPresent()) {
            Primitive wrapped = Primitive.in(meant).orElse(to.get());
            cast(Type.getObjectType(wrapped.wrapper()));
            wrapped.unbox(code);
            wrapped.widen(to.get(), code);
        } else if (!given.equals(wanted)) {
            cast(wanted);
        }
    }

    private void cast(Type type) {
        if (!type.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
        }
    }

    private void giveBack(Type result) {
        Type wanted = site.erased().getReturnType();
        if (wanted.equals(Type.VOID_TYPE)) {
            if (result.getSize() > 0) {
                code.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
            }
        } else {
            convert(
                    result,
                    Primitive.in(result).isPresent() ? result : site.meant().getReturnType(),
                    wanted);
        }
        code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    }
}
