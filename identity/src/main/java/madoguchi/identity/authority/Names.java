package madoguchi.identity.authority;

import java.util.List;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.util.IPAddress;

/// The host names and addresses by which a server is reached: a client believes a certificate only for these.
public record Names(List<String> values) {

    public static final Names NONE = new Names(List.of());
    private static final String HOST = "(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*";

    /// @throws madoguchi.failure.CounterFailure if one is neither a host name nor an address
    public Names {
        values = values.stream().distinct().toList();
        for (var value : values) {
            if (!IPAddress.isValid(value) && !(value.matches(HOST) && !value.matches("[\\d.]+"))) {
                throw AuthorityError.NOT_A_NAME.failure(value);
            }
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    GeneralNames asn1() {
        return new GeneralNames(values.stream()
                .map(value -> new GeneralName(
                        IPAddress.isValid(value) ? GeneralName.iPAddress : GeneralName.dNSName, value))
                .toArray(GeneralName[]::new));
    }
}
