package madoguchi.form.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.AgentEvent.Secret;
import madoguchi.form.casework.CardError;
import madoguchi.form.casework.CardRemark;
import madoguchi.form.casework.CardRequest.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every problem of every card with every secret has words, and every one of them a way to go on by hand.
class CardWordsTest {

    private static final List<String> NEVER = List.of("ご逝去", "お客様", "エラー", "無効", "不正", "失敗", "該当なし", "当該", "故人");
    private static final int LONGEST_SENTENCE = 42;

    @Test
    void everyOutcomeHasWordsAndAWayByHand() {
        for (var unread : outcomes()) {
            var words = CardWords.of(unread);

            assertThat(words.message()).as("%s", unread).isNotBlank();
            assertThat(words.remedy()).as("%s", unread).contains("手入力");
            assertWellSaid(words.message() + words.remedy());
        }
    }

    @Test
    void whatIsLockedSaysWhereItIsSetAnew() {
        assertThat(remedy(Secret.PIN)).contains("住所のある市区町村の窓口");
        assertThat(remedy(Secret.NUMBER_B)).contains("住所のある市区町村の窓口");
        assertThat(remedy(Secret.LICENCE_PIN)).contains("警察署か運転免許センター");
        assertThat(remedy(Secret.MY_NUMBER_LICENCE_PIN)).contains("警察署か運転免許センター");
    }

    @Test
    void whatIsAskedForIsNamed() {
        for (var secret : withNull(Secret.values())) {
            for (var tries : withNull(new Integer[] {1, 2, 10})) {
                var words = CardWords.awaiting(new Progress.AwaitingPin(tries, secret));

                assertThat(words.message()).contains(SecretWords.name(secret), "お待ちしています");
                assertThat(words.remedy()).contains("手入力");
                assertThat(words.message().contains("あと%s回".formatted(tries))).isEqualTo(tries != null);
                assertWellSaid(words.message() + "。" + words.remedy());
            }
        }
    }

    @Test
    void remarksAndRefusalsAreWellSaidToo() {
        Stream.of(CardRemark.values()).forEach(remark -> assertWellSaid(remark.message() + remark.remedy()));
        Stream.of(CardError.values()).forEach(error -> assertWellSaid(error.message() + error.remedy()));
    }

    private static void assertWellSaid(String text) {
        assertThat(text).doesNotContain(NEVER).doesNotContain("してください。してください");
        assertThat(text.split("。")).allSatisfy(sentence -> assertThat(sentence.length())
                .as(sentence)
                .isLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    private static String remedy(Secret secret) {
        return CardWords.of(new Progress.NotRead(Problem.PIN_LOCKED, 0, secret, null, null)).remedy();
    }

    private static List<Progress.NotRead> outcomes() {
        var all = new ArrayList<Progress.NotRead>();
        for (var problem : Problem.values()) {
            for (var secret : withNull(Secret.values())) {
                for (var kind : withNull(CardKind.values())) {
                    for (var tries : withNull(new Integer[] {0, 1, 2})) {
                        all.add(new Progress.NotRead(problem, tries, secret, kind, "6A82"));
                    }
                }
            }
        }
        return all;
    }

    private static <T> List<@Nullable T> withNull(T[] values) {
        var all = new ArrayList<@Nullable T>(Arrays.asList(values));
        all.add(null);
        return all;
    }
}
