package madoguchi.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.seal.CardAttributes.Picture;
import madoguchi.seal.CardAttributes.Remark;
import madoguchi.seal.CardAttributes.Residence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardAttributesTest {

    private final CardAttributes attributes =
            CardAttributes.ofMyNumberCard("𠮷田 葛\uDB40\uDD00子", "架空県架空町\uFA19山１−２", "19800217", "2");
    private final CardAttributes residenceCard = new CardAttributes(
            CardKind.RESIDENCE_CARD,
            null,
            null,
            null,
            "架空県架空町〓１−２",
            "19850714",
            "1",
            "20280401",
            new Residence("USA", "11", "0500", null),
            Set.of(Remark.NAME_IS_A_PICTURE, Remark.GAIJI_IN_ADDRESS),
            List.of(new Picture(Picture.Subject.CARD_FRONT, "image/tiff", "SUkqAA==")));

    @Test
    void everyCodePointComesBackAsItWas() {
        assertThat(CardAttributes.of(attributes.bytes())).isEqualTo(attributes);
        assertThat(CardAttributes.of(residenceCard.bytes())).isEqualTo(residenceCard);
    }

    @Test
    void theFourAttributesAloneAreAMyNumberCard() {
        var old = "{\"name\":\"見本\",\"address\":\"\",\"birthDate\":\"19800217\",\"sex\":\"2\"}";

        assertThat(CardAttributes.of(old.getBytes(UTF_8)))
                .isEqualTo(CardAttributes.ofMyNumberCard("見本", "", "19800217", "2"));
    }

    @Test
    void nothingOfItIsWrittenIntoALog() {
        assertThat(residenceCard + " " + residenceCard.residence() + residenceCard.pictures())
                .doesNotContain("架空", "1985", "USA", "SUkq");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "見本",
                "{}",
                "{\"name\":\"見本\",\"address\":\"\",\"birthDate\":\"19800217\"}",
                "{\"name\":null,\"address\":\"\",\"birthDate\":\"\",\"sex\":\"\"}",
                "{\"kind\":\"見本\",\"name\":\"\"}",
                "{\"kind\":\"MY_NUMBER_CARD\",\"remarks\":[\"見本\"]}"
            })
    void whatIsNoCardIsRefusedWithoutQuotingIt(String content) {
        assertThatThrownBy(() -> CardAttributes.of(content.getBytes(UTF_8)))
                .isInstanceOf(BrokenSealException.class)
                .hasMessageNotContaining("見本")
                .hasNoCause();
    }

    @Test
    void aPictureLargerThanAnyCardHasIsRefused() {
        var content = "{\"kind\":\"RESIDENCE_CARD\",\"pictures\":[{\"subject\":\"NAME\",\"mediaType\":\"image/tiff\",\"base64\":\"%s\"}]}"
                .formatted("A".repeat(20_000));

        assertThatThrownBy(() -> CardAttributes.of(content.getBytes(UTF_8))).isInstanceOf(BrokenSealException.class);
    }
}
