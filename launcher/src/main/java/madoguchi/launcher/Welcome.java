package madoguchi.launcher;

import madoguchi.town.TownProfile;

/// What stands on the console when everything is ready: one line per screen.
record Welcome(Ports ports, TownProfile town, boolean demo) {

    void show(Console console) {
        console.say("");
        console.say("準備ができました — " + town.name() + " (ready)");
        console.say("");
        console.address("入口", ports.staffOrigin() + "/");
        console.address("職員の窓口", ports.staffOrigin() + "/desk");
        for (var building : town.buildings()) {
            console.address("発券機\u3000" + building.name(), ports.publicOrigin() + "/kiosk/" + building.id());
            console.address("表示板\u3000" + building.name(), ports.publicOrigin() + "/display/" + building.id());
        }
        if (demo) {
            console.address("体験用カードリーダー", ports.staffOrigin() + "/virtual-reader");
        }
    }
}
