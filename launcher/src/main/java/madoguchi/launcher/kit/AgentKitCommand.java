package madoguchi.launcher.kit;

import java.time.LocalDate;
import java.time.ZoneId;
import madoguchi.event.CounterId;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.town.TownFiles;

/// `agent-kit`: the folder that makes an installed agent the agent of one counter.
public final class AgentKitCommand implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var number = arguments.number("--counter", 0);
        var certificates = arguments.path("--certificates", "certificates");
        var server = arguments.text("--server")
                .filter(value -> value.matches("[A-Za-z0-9.-]+:\\d{1,5}"))
                .orElseThrow(AgentKitError.SAY_WHICH::failure);
        var out = arguments.path("--out", "counter-" + number);
        var townFolder = arguments.path("--town", "town");
        arguments.requireAllTaken();
        var town = TownFiles.load(townFolder, LocalDate.now(ZoneId.of("Asia/Tokyo")));
        var counter = town.counter(counter(number)).id();
        new AgentKit(counter, town.code(), server).write(certificates, out);
        console.say(number + "番窓口の設定と鍵を書き出しました: " + out);
        console.say("窓口のパソコンに入れたら、このフォルダーは消してください。");
        return 0;
    }

    private static CounterId counter(int number) {
        if (number == 0) {
            throw AgentKitError.SAY_WHICH.failure();
        }
        return new CounterId(number);
    }
}
