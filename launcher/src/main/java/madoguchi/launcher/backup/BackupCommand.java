package madoguchi.launcher.backup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import madoguchi.backup.Backup;
import madoguchi.backup.BackupKeys;
import madoguchi.backup.BackupNames;
import madoguchi.backup.Manifest.About;
import madoguchi.event.Build;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.CommandError;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.process.Log;
import madoguchi.town.TownFiles;

/// `backup`: one sealed file of everything, made while the system runs, or while it rests.
public final class BackupCommand implements Command {

    private static final int ALL = 0;

    @Override
    public int run(Arguments arguments, Console console) {
        var keys = arguments.path("--make-key");
        if (keys.isPresent()) {
            arguments.requireAllTaken();
            makeKeys(keys.get(), console);
        } else {
            backUp(Options.of(arguments), console);
        }
        return 0;
    }

    private record Options(Path out, Path data, Optional<Path> config, Path town, Path recipient, int keep) {

        static Options of(Arguments arguments) {
            var data = arguments.path("--data", "data");
            var options = new Options(
                    arguments.path("--out").orElseThrow(() -> CommandError.NOT_UNDERSTOOD.failure("--out")),
                    data,
                    arguments.path("--config"),
                    arguments.path("--town", "town"),
                    arguments.path("--recipient").orElse(data.resolve(BackupKeys.PUBLIC)),
                    arguments.number("--keep", ALL));
            arguments.requireAllTaken();
            return options;
        }
    }

    private static void makeKeys(Path folder, Console console) {
        BackupKeys.make(folder);
        console.say("鍵の組を作りました — " + folder);
        console.say("  " + BackupKeys.PUBLIC + "\u3000\u3000バックアップを作るサーバーに置きます(--recipient)。");
        console.say("  " + BackupKeys.PRIVATE + "\u3000サーバーから取り出し、金庫などに2か所保管してください。");
        console.say("  秘密の鍵をなくすと、バックアップは誰にも開けません。");
    }

    private static void backUp(Options options, Console console) {
        var town = TownFiles.load(options.town(), LocalDate.now(ZoneId.of("Asia/Tokyo")));
        Log.into(
                options.config().isPresent() ? options.out() : options.data().resolve("log"), "backup");
        var about = About.of(town.code(), town.fingerprint(), Build.fingerprint());
        try (var database = options.config().map(TownDatabase::apart).orElseGet(() -> TownDatabase.at(options.data()))) {
            var made = new Backup(database.source(), options.town(), about, options.recipient()).to(options.out());
            if (options.config().isEmpty()) {
                LastBackup.note(options.data(), made.manifest().takenAt());
            }
            console.say("バックアップを作りました — " + town.name());
            console.say("  " + made.file());
            console.say("  %d 表 %,d 行 %,d KB。読み返して確かめました。"
                    .formatted(made.manifest().tables().size(), made.manifest().rows(), (made.bytes() + 1023) / 1024));
        }
        if (options.keep() > ALL) {
            var removed = BackupNames.keepNewest(options.out(), town.code(), options.keep());
            removed.forEach(file -> console.say("  古いものを消しました\u3000" + file.getFileName()));
        }
    }
}
