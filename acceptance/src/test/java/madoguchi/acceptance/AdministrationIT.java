package madoguchi.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What the town's IT person does with the pages, as the handbook shows it.
@ExtendWith(SharedTown.Sharing.class)
class AdministrationIT {

    private final RunningTown town;
    private final Path files;

    AdministrationIT(SharedTown shared) {
        this.town = shared.town();
        this.files = shared.files();
    }

    @BeforeEach
    void needABrowser() {
        Screen.assumeInstalled();
    }

    @Test
    @DisplayName("4月1日の異動を、名簿で前もって登録する")
    void aRosterIsLookedAtAndTakenOver(@TempDir Path folder) throws IOException {
        try (var administrator = SignedIn.open(town, "kanri")) {
            administrator.visit("/accounts/import").fill("#file", roster(folder).toString());
            administrator.press("[action$='/check'] [type=submit]").see("#plan");
            administrator.sized(1366, 860).picture("roster").sized(1366, 768);
            administrator.press("[action$='/confirm'] [type=submit]");
            administrator.see("main", "仮名 春子").visit("/accounts").see("tbody", "3月31日まで");
            administrator.picture("accounts");
        }
    }

    /// Two people come and one goes, always next spring.
    private static Path roster(Path folder) throws IOException {
        var lines = """
                サインイン名,氏名,役割,利用開始日,利用終了日,所属
                kamei.haruko,仮名 春子,窓口職員,YEAR-04-01,,住民課
                reiji.natsuo,例示 夏男,窓口職員、監督者,YEAR-04-01,,保険年金課
                hoken,例示 保,窓口職員,,YEAR-03-31,保険年金課
                """;
        var next = Year.now(ZoneId.of("Asia/Tokyo")).plusYears(1).toString();
        return Files.writeString(folder.resolve("roster.csv"), lines.replace("YEAR", next), UTF_8);
    }

    @Test
    @DisplayName("住民記録は、確かめてから取り込む")
    void residentRecordsAreLookedAtBeforeTheyAreTakenOver(@TempDir Path folder) throws IOException {
        try (var administrator = SignedIn.open(town, "kanri")) {
            administrator.visit("/residents").fill("#file", oneMovedAway(folder).toString());
            administrator.press("[action$='/check'] [type=submit]").see(".totals", "1人");
            administrator.picture("residents").press("[action$='/cancel'] [type=submit]");
            administrator.seeNo("[action$='/cancel']");
        }
    }

    private Path oneMovedAway(Path folder) throws IOException {
        var lines = Files.readAllLines(files.resolve("residents.csv"));
        return Files.write(folder.resolve("residents.csv"), lines.subList(0, lines.size() - 1));
    }

    @Test
    @DisplayName("発券機を、登録コードで登録する")
    void aKioskIsRegisteredWithACode() {
        try (var administrator = SignedIn.open(town, "kanri");
                var kiosk = Screen.of(town.publicOrigin(), 1080, 640)) {
            administrator.visit("/queue/devices").fill("#name", "1階ロビー 発券機");
            administrator.press("main form[action$='/devices'] [type=submit]").see(".one-time");
            var code = administrator.picture("device-code").texts(".one-time").getFirst();
            kiosk.visit("/kiosk/main/device").see("#code");
            kiosk.picture("device").fill("#code", code).press("main [type=submit]").see("[name=purpose]");
            administrator.visit("/queue/devices").see("main", "登録済み").picture("devices");
        }
    }

    @Test
    @DisplayName("監督者は、止まっている番号と受付中の番号を見る")
    void aSupervisorSeesBothServices() {
        try (var supervisor = SignedIn.open(town, "kacho")) {
            supervisor.visit("/supervision").see("#queue-supervision", "受付中の番号");
            supervisor.see("#parked", "止まっている番号はありません。").picture("supervision");
        }
    }
}
