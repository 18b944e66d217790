package madoguchi.card.residence;

import static madoguchi.card.residence.ResidenceApplications.ADDRESS;
import static madoguchi.card.residence.ResidenceApplications.ADDRESSES;
import static madoguchi.card.residence.ResidenceApplications.FIRST_FACE;
import static madoguchi.card.residence.ResidenceApplications.FRONT_PICTURE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import javax.smartcardio.CardException;
import madoguchi.card.CardKind;
import madoguchi.card.Holder;
import madoguchi.card.Holder.Remark;
import madoguchi.card.MalformedFileException;
import madoguchi.card.session.GuardedCard;
import madoguchi.card.session.RefusedException;
import madoguchi.card.session.WholeFile;

/// Of the first generation only the address is text. Name, birth date and all else stand on the picture of the card's
/// face.
final class FirstGeneration {

    private static final WholeFile ADDRESS_FILE = new WholeFile("address", ADDRESS, 342);

    private final GuardedCard card;
    private final HiddenFiles hidden;

    FirstGeneration(GuardedCard card, HiddenFiles hidden) {
        this.card = card;
        this.hidden = hidden;
    }

    Holder holder(CardKind kind) throws CardException, RefusedException, MalformedFileException {
        card.enter("addresses", ADDRESSES);
        var address = address();
        card.enter("face", FIRST_FACE);
        var front = new PictureReading(hidden).whole(PictureFile.CARD_FRONT, FRONT_PICTURE);
        var remarks = EnumSet.of(Remark.NAME_IS_A_PICTURE);
        if (address.isEmpty()) {
            remarks.add(Remark.ADDRESS_IS_A_PICTURE);
        }
        return new Holder(
                kind, null, null, null, address.orElse(null), null, null, null, null, remarks, front.stream().toList());
    }

    private Optional<String> address() throws CardException, RefusedException, MalformedFileException {
        var file = ADDRESS_FILE.read(card);
        try {
            return AddressFile.parse(file);
        } finally {
            Arrays.fill(file, (byte) 0);
        }
    }
}
