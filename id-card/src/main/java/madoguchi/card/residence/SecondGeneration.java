package madoguchi.card.residence;

import static madoguchi.card.residence.ResidenceApplications.ADDRESS_PICTURE;
import static madoguchi.card.residence.ResidenceApplications.NAME_PICTURE;
import static madoguchi.card.residence.ResidenceApplications.PRINTED;
import static madoguchi.card.residence.ResidenceApplications.SECOND_FACE;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import javax.smartcardio.CardException;
import madoguchi.card.CardKind;
import madoguchi.card.Holder;
import madoguchi.card.Holder.Remark;
import madoguchi.card.MalformedFileException;
import madoguchi.card.session.GuardedCard;
import madoguchi.card.session.RefusedException;

/// Of the second generation birth date, sex and stay are text; name and address are a picture each.
final class SecondGeneration {

    private final GuardedCard card;
    private final HiddenFiles hidden;

    SecondGeneration(GuardedCard card, HiddenFiles hidden) {
        this.card = card;
        this.hidden = hidden;
    }

    Holder holder(CardKind kind) throws CardException, RefusedException, MalformedFileException {
        card.enter("face", SECOND_FACE);
        var printed = printed();
        var pictures = new PictureReading(hidden);
        var name = pictures.first(PictureFile.NAME, NAME_PICTURE);
        var address = pictures.whole(PictureFile.ADDRESS, ADDRESS_PICTURE);
        return new Holder(
                kind,
                null,
                null,
                null,
                null,
                printed.birthDate(),
                printed.sex(),
                printed.validUntil(),
                printed.residence(),
                Set.of(Remark.NAME_IS_A_PICTURE, Remark.ADDRESS_IS_A_PICTURE),
                Stream.concat(name.stream(), address.stream()).toList());
    }

    private PrintedEntries printed() throws CardException, RefusedException, MalformedFileException {
        var file = hidden.beginning("printed entries", PRINTED);
        try {
            return PrintedEntries.parse(file);
        } finally {
            Arrays.fill(file, (byte) 0);
        }
    }
}
