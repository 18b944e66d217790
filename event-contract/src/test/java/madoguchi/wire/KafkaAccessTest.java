package madoguchi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import madoguchi.identity.IdentityName;
import org.junit.jupiter.api.Test;

class KafkaAccessTest {

    @Test
    void withoutACertificateNobodyTalksToAnotherMachine() {
        for (var elsewhere : List.of("192.0.2.7:9092", "127.0.0.1:9092,192.0.2.7:9092", "nowhere.invalid:9092")) {
            assertThatThrownBy(() -> plain(elsewhere)).hasMessageStartingWith("ID-303");
        }
        for (var here : List.of("127.0.0.1:9092", "localhost:9092, 127.0.0.2:9093", "[::1]:9092")) {
            assertThat(plain(here).properties()).isEqualTo(Map.of("bootstrap.servers", here));
        }
    }

    private static KafkaAccess plain(String bootstrapServers) {
        return KafkaAccess.of(bootstrapServers, null, IdentityName.KAFKA, Clock.systemUTC());
    }
}
