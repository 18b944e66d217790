package madoguchi.card;

import java.nio.ByteBuffer;

/// What was typed, for a test to look at: where the card would get it.
public final class Contents {

    private Contents() {}

    public static String of(SecretAnswer answer) {
        if (!(answer instanceof SecretAnswer.Typed(var secret))) {
            return answer.getClass().getSimpleName();
        }
        var buffer = ByteBuffer.allocateDirect(secret.secret().length());
        secret.moveInto(buffer);
        var text = new StringBuilder();
        for (var i = 0; i < buffer.capacity(); i++) {
            text.append((char) buffer.get(i));
        }
        return text.toString();
    }
}
