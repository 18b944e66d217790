package madoguchi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;

/// Tells a hand-written `toString` from the one that the compiler gives every record.
final class Masking {

    private Masking() {}

    static boolean isHandWritten(Class<?> type) {
        var file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (var bytes = type.getResourceAsStream(file)) {
            return ClassFile.of().parse(bytes.readAllBytes()).methods().stream()
                    .filter(method -> method.methodName().equalsString("toString"))
                    .noneMatch(Masking::asksTheCompilersBootstrap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean asksTheCompilersBootstrap(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(InvokeDynamicInstruction.class::isInstance)
                .map(InvokeDynamicInstruction.class::cast)
                .anyMatch(call -> call.bootstrapMethod().owner().displayName().equals("ObjectMethods"));
    }
}
