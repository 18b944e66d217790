package madoguchi.wire;

import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.failure.CounterFailure;
import madoguchi.failure.ErrorCode;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.jspecify.annotations.Nullable;

/// Kafka is there and will have nothing to do with us. Trying again does not help until somebody has done something.
public enum AccessError implements ErrorCode {
    NOT_BELIEVED(
            "ID-301",
            Kind.REFUSED,
            "町のサーバー(Kafka)と、たがいの証明書を確かめられませんでした。",
            "どちらの証明書も期限内で、取り消されておらず、同じ認証局のものか、接続先の名前が証明書にあるものと同じか、このパソコンの時計が合っているかを確かめてください。"),
    NOT_ALLOWED(
            "ID-302",
            Kind.REFUSED,
            "町のサーバー(Kafka)が、このプログラムに必要な読み書きを許していません。",
            "この窓口が町の設定にあるか、別のプログラムの証明書を使っていないかを確かめ、Kafka を起動し直してください。"),
    PLAIN_TO_OTHERS(
            "ID-303",
            Kind.REFUSED,
            "ほかの機械にある Kafka とは、証明書なしではつなぎません。",
            "delivery.identity(読み取りプログラムでは agent.identity)に、このプログラムの証明書のフォルダーを指定してください。");

    private final Text text;

    AccessError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }

    /// Why Kafka, or the identity we would have shown it, stands in the way, if that is what happened.
    public static Optional<CounterFailure> of(Throwable failure) {
        return Stream.iterate(failure, AccessError::more, Throwable::getCause)
                .flatMap(cause -> one(cause).stream())
                .findFirst();
    }

    private static Optional<CounterFailure> one(Throwable cause) {
        return switch (cause) {
            case AuthenticationException refused -> Optional.of(NOT_BELIEVED.failure("Kafka", refused));
            case AuthorizationException refused -> Optional.of(NOT_ALLOWED.failure("Kafka", refused));
            case CounterFailure known when known.error().code().startsWith("ID-") -> Optional.of(known);
            default -> Optional.empty();
        };
    }

    private static boolean more(@Nullable Throwable cause) {
        return cause != null;
    }
}
