package madoguchi.virtual;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import madoguchi.virtual.VirtualResidenceCard.Kind;

/// What is settled when a virtual residence card is issued.
public final class ResidenceCardIssue {

    private final Kind kind;
    private final String cardNumber;
    private final Person holder;
    private IntFunction<byte[]> random;
    private Supplier<byte[]> face;
    private Supplier<byte[]> address;
    private Charset charset = StandardCharsets.UTF_8;

    ResidenceCardIssue(Kind kind, String cardNumber, Person holder, IntFunction<byte[]> random) {
        if (!cardNumber.matches("[A-Z]{2}\\d{8}[A-Z]{2}")) {
            throw new IllegalArgumentException("a card number is AA00000000AA");
        }
        this.kind = kind;
        this.cardNumber = cardNumber;
        this.holder = holder;
        this.random = random;
        this.face = () -> kind.isFirstGeneration()
                ? TextPicture.tiff(800, 500, front())
                : TextPicture.tiff(640, 64, List.of(holder.name()));
        this.address = () -> TextPicture.tiff(800, 64, List.of(holder.address()));
    }

    /// The printed face, as the first generation has it.
    private List<String> front() {
        return List.of("在留カード（見本）", holder.name(), holder.birthDate(), holder.address(), cardNumber);
    }

    /// TIFFs to take instead of drawing them: of the face or the name, and of the address.
    public ResidenceCardIssue pictures(byte[] faceOrName, byte[] addressOnly) {
        var first = faceOrName.clone();
        var second = addressOnly.clone();
        face = () -> first;
        address = () -> second;
        return this;
    }

    /// The first generation's address, for which UTF-8 and Shift_JISX0213 are both claimed.
    public ResidenceCardIssue addressIn(Charset other) {
        charset = other;
        return this;
    }

    /// What the card draws by lot: eight bytes for a challenge, then sixteen for a key. For examples with known numbers.
    public ResidenceCardIssue drawing(IntFunction<byte[]> source) {
        random = source;
        return this;
    }

    public VirtualResidenceCard card() {
        var cipher = kind.isFirstGeneration() ? ResidenceCipher.FIRST_GENERATION : ResidenceCipher.SECOND_GENERATION;
        var session = new ResidenceSession(cipher, cardNumber, random);
        var content = new ResidenceFiles(kind, cardNumber, holder, face, address, charset);
        return new VirtualResidenceCard(content.files(session::verified), session);
    }
}
