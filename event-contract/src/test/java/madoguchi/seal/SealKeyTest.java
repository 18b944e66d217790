package madoguchi.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import org.junit.jupiter.api.Test;

class SealKeyTest {

    private final SealKey key = SealKey.generate();
    private final CardBinding binding = new CardBinding(
            CardRequestId.random(), VisitId.random(), new CounterId(3), Instant.parse("2026-11-20T01:00:00Z"));
    private final byte[] plain = "見本 𠮷子".getBytes(StandardCharsets.UTF_8);

    @Test
    void ownerOfTheRequestOpensTheSeal() {
        var sealed = SealKey.seal(plain, key.publicKey(), binding);

        assertThat(key.open(sealed, binding)).isEqualTo(plain);
    }

    @Test
    void anotherVisitCannotOpenTheSeal() {
        var sealed = SealKey.seal(plain, key.publicKey(), binding);
        var otherVisit =
                new CardBinding(binding.request(), VisitId.random(), binding.counter(), binding.expiresAt());

        assertThatThrownBy(() -> key.open(sealed, otherVisit)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void everyPartOfTheBindingCounts() {
        var sealed = SealKey.seal(plain, key.publicKey(), binding);

        assertThatThrownBy(() -> key.open(
                        sealed,
                        new CardBinding(
                                CardRequestId.random(), binding.visit(), binding.counter(), binding.expiresAt())))
                .isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> key.open(
                        sealed,
                        new CardBinding(binding.request(), binding.visit(), new CounterId(4), binding.expiresAt())))
                .isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> key.open(
                        sealed,
                        new CardBinding(
                                binding.request(),
                                binding.visit(),
                                binding.counter(),
                                binding.expiresAt().plusMillis(1))))
                .isInstanceOf(BrokenSealException.class);
    }

    @Test
    void anotherKeyCannotOpenTheSeal() {
        var sealed = SealKey.seal(plain, key.publicKey(), binding);

        assertThatThrownBy(() -> SealKey.generate().open(sealed, binding)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void oneAlteredByteBreaksTheSeal() {
        var sealed = SealKey.seal(plain, key.publicKey(), binding);
        var altered = (sealed.charAt(40) == 'A' ? 'B' : 'A');

        assertThatThrownBy(() -> key.open(sealed.substring(0, 40) + altered + sealed.substring(41), binding))
                .isInstanceOf(BrokenSealException.class);
    }
}
