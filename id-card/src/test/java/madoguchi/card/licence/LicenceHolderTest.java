package madoguchi.card.licence;

import static madoguchi.card.licence.LicenceBytes.ascii;
import static madoguchi.card.licence.LicenceBytes.jis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import madoguchi.card.CardKind;
import madoguchi.card.Holder;
import madoguchi.card.Holder.Remark;
import madoguchi.card.MalformedFileException;
import org.junit.jupiter.api.Test;

class LicenceHolderTest {

    private static final LicenceBytes UNCHANGED = new LicenceBytes();

    @Test
    void licenceWithoutChangesSaysWhatIsPrintedOnIt() throws Exception {
        var holder = holder(LicenceBytes.printed(), UNCHANGED);

        assertThat(holder.kind()).isEqualTo(CardKind.DRIVERS_LICENCE);
        assertThat(holder.name()).isEqualTo("見本　太郎");
        assertThat(holder.kana()).isEqualTo("ミホン　タロウ");
        assertThat(holder.commonName()).isNull();
        assertThat(holder.address()).isEqualTo("架空県架空町本町１丁目２番３号");
        assertThat(holder.birthDate()).isEqualTo("19580217");
        assertThat(holder.sex()).isNull();
        assertThat(holder.validUntil()).isEqualTo("20280317");
        assertThat(holder.remarks()).isEmpty();
        assertThat(holder.pictures()).isEmpty();
    }

    @Test
    void latestChangeIsLaidOver() throws Exception {
        var changes = new LicenceBytes()
                .change(0x70, "5050402", jis("架空県例示市東町１番地"))
                .change(0x71, "5070115", jis("架空県例示市西町２番地"))
                .change(0x72, "5060930", jis("架空県例示市南町３番地"));

        var holder = holder(LicenceBytes.printed(), changes);

        assertThat(holder.address()).isEqualTo("架空県例示市西町２番地");
        assertThat(holder.name()).isEqualTo("見本　太郎");
        assertThat(holder.kana()).isEqualTo("ミホン　タロウ");
        assertThat(holder.remarks()).containsExactly(Remark.CHANGED_SINCE_ISSUE);
    }

    @Test
    void ofTwoChangesOfOneDayTheOneWithTheHigherTagStands() throws Exception {
        var changes = new LicenceBytes()
                .change(0x71, "5070115", jis("架空県例示市西町２番地"))
                .change(0x70, "5070115", jis("架空県例示市東町１番地"));

        assertThat(holder(LicenceBytes.printed(), changes).address()).isEqualTo("架空県例示市西町２番地");
    }

    @Test
    void newNameWithoutReadingHasNone() throws Exception {
        var changes = new LicenceBytes()
                .change(0x60, "5070115", jis("例示　太郎"))
                .change(0x68, "5060101", jis("ベツ　タロウ"));

        var holder = holder(LicenceBytes.printed(), changes);

        assertThat(holder.name()).isEqualTo("例示　太郎");
        assertThat(holder.kana()).isNull();
        assertThat(holder.remarks()).containsExactly(Remark.CHANGED_SINCE_ISSUE);
    }

    @Test
    void newNameAndItsReadingGoTogether() throws Exception {
        var changes = new LicenceBytes()
                .change(0x60, "5070115", jis("例示　太郎"))
                .change(0x68, "5070115", jis("レイジ　タロウ"));

        assertThat(holder(LicenceBytes.printed(), changes).kana()).isEqualTo("レイジ　タロウ");
    }

    @Test
    void emptyChangesAreNone() throws Exception {
        var changes = new LicenceBytes()
                .with(0x50, new byte[] {0})
                .with(0x60, new byte[0])
                .change(0x70, "5070115", jis("　　"))
                .change(0x71, "5070115", new byte[0]);

        assertThat(holder(LicenceBytes.printed(), changes).remarks()).isEmpty();
    }

    @Test
    void gaijiAndMissingCharactersAreTold() throws Exception {
        var printed = new LicenceBytes()
                .with(0x12, HexFormat.of().parseHex("FFF1" + "4544"))
                .with(0x13, new byte[0])
                .with(0x14, HexFormat.of().parseHex("FFFA"))
                .with(0x15, jis("ミホン"))
                .with(0x16, ascii("3330000"))
                .with(0x17, HexFormat.of().parseHex("3B33" + "FFFA" + "FFF7"));

        var holder = holder(printed, UNCHANGED);

        assertThat(holder.name()).isEqualTo("〓田");
        assertThat(holder.kana()).isEqualTo("ミホン");
        assertThat(holder.commonName()).isEqualTo("〓");
        assertThat(holder.address()).isEqualTo("山〓〓");
        assertThat(holder.birthDate()).isEqualTo("19580000");
        assertThat(holder.validUntil()).isNull();
        assertThat(holder.remarks())
                .containsExactlyInAnyOrder(
                        Remark.GAIJI_IN_NAME,
                        Remark.MISSING_CHARACTER_IN_NAME,
                        Remark.GAIJI_IN_ADDRESS,
                        Remark.MISSING_CHARACTER_IN_ADDRESS);
    }

    @Test
    void gaijiOfAnAddressThatNoLongerStandsIsNobodysConcern() throws Exception {
        var printed = new LicenceBytes()
                .with(0x12, jis("見本　太郎"))
                .with(0x16, ascii("3330217"))
                .with(0x17, HexFormat.of().parseHex("FFF1"));

        assertThat(holder(printed, new LicenceBytes().change(0x70, "5070115", jis("架空県"))).remarks())
                .containsExactly(Remark.CHANGED_SINCE_ISSUE);
    }

    @Test
    void longAddressHasALengthOfTwoBytes() throws Exception {
        var address = "架空県架空町".repeat(12);

        assertThat(holder(LicenceBytes.printed(), new LicenceBytes().change(0x70, "5070115", jis(address)))
                        .address())
                .isEqualTo(address);
    }

    @Test
    void halfAFileIsRefused() {
        var withoutAddress =
                new LicenceBytes().with(0x12, jis("見本　太郎")).with(0x16, ascii("3330217"));

        assertRefused(withoutAddress, UNCHANGED);
        assertRefused(new LicenceBytes(), UNCHANGED);
    }

    @Test
    void changeThatCannotBeReadIsNotPassedOver() {
        assertRefused(LicenceBytes.printed(), new LicenceBytes().change(0x70, "5071315", jis("架空県")));
        assertRefused(LicenceBytes.printed(), new LicenceBytes().with(0x70, new byte[24]));
        assertRefused(LicenceBytes.printed(), new LicenceBytes().with(0x60, new byte[40]));
    }

    private static void assertRefused(LicenceBytes printed, LicenceBytes changes) {
        assertThatThrownBy(() -> holder(printed, changes)).isInstanceOf(MalformedFileException.class);
    }

    private static Holder holder(LicenceBytes printed, LicenceBytes changes) throws MalformedFileException {
        return LicenceHolder.of(PrintedEntries.parse(printed.file(880)), Changes.parse(changes.file(640)));
    }
}
