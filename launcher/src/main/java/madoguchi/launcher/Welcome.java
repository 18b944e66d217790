package madoguchi.launcher;

import java.util.List;
import java.util.Optional;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.demo.DemoAccounts.Account;
import madoguchi.town.TownProfile;

/// What stands on the console when everything is ready: one line per screen, and how to get in.
///
/// @param reader whether the virtual card reader is there
/// @param accounts the demo town's invented ones
/// @param setupCode what a new administrator types at /setup
record Welcome(
        Addresses addresses,
        TownProfile town,
        boolean reader,
        List<Account> accounts,
        Optional<String> setupCode) {

    void show(Console console) {
        console.say("");
        console.say("準備ができました — " + town.name() + " (ready)");
        console.say("");
        addresses(console);
        accounts(console);
        console.say("");
        console.say("  Ctrl-C で終了します。 (Ctrl-C stops.)");
    }

    private void addresses(Console console) {
        console.address("入口", addresses.staffOrigin() + "/");
        console.address("職員の窓口", addresses.staffOrigin() + "/desk");
        for (var building : town.buildings()) {
            console.address("発券機\u3000" + building.name(), addresses.publicOrigin() + "/kiosk/" + building.id());
            console.address("案内表示\u3000" + building.name(), addresses.publicOrigin() + "/display/" + building.id());
        }
        if (reader) {
            console.address("体験用カードリーダー", addresses.staffOrigin() + "/virtual-reader");
        }
        addresses.listen().ifPresent(_ -> {
            console.address("発券機・案内表示の登録", addresses.staffOrigin() + "/queue/devices");
            console.address("窓口のパソコンの接続先", addresses.bootstrapServers());
        });
        setupCode.ifPresent(code -> console.address(
                "管理者の登録", addresses.staffOrigin() + "/setup\u3000セットアップコード " + code));
    }

    private void accounts(Console console) {
        if (!accounts.isEmpty()) {
            console.say("");
            console.say("  体験用の職員アカウント(架空の方です)");
            accounts.forEach(account -> console.say("    %-10s %-20s %s %s"
                    .formatted(account.loginName(), account.password(), account.name(), account.role())));
        }
    }
}
