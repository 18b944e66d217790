package madoguchi.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import madoguchi.backup.BackupError;
import madoguchi.backup.BackupFile;
import madoguchi.backup.Manifest;
import madoguchi.backup.Restoration;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.CommandError;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.process.Log;
import madoguchi.town.TownFiles;

/// `restore`: a town from one file, into a folder or a database where nothing is yet.
public final class RestoreCommand implements Command {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Override
    public int run(Arguments arguments, Console console) {
        var options = Options.of(arguments);
        try (var backup = BackupFile.open(options.file(), options.key())) {
            var restoration = Restoration.of(backup, options.townCode());
            options.config()
                    .ifPresentOrElse(
                            config -> intoDatabase(restoration, config),
                            () -> intoFolder(restoration, options, console));
            tell(backup.manifest(), options, console);
        }
        return 0;
    }

    private record Options(
            Path file, Path key, Path data, Optional<Path> config, boolean replace, Optional<Path> town) {

        static Options of(Arguments arguments) {
            var file = arguments.word().orElseThrow(() -> CommandError.NOT_UNDERSTOOD.failure("restore"));
            var options = new Options(
                    Path.of(file).toAbsolutePath().normalize(),
                    arguments.path("--key").orElseThrow(() -> CommandError.NOT_UNDERSTOOD.failure("--key")),
                    arguments.path("--data", "data"),
                    arguments.path("--config"),
                    arguments.flag("--replace"),
                    arguments.path("--town"));
            arguments.requireAllTaken();
            return options;
        }

        Optional<String> townCode() {
            return town.map(folder -> TownFiles.load(folder, LocalDate.now(JAPAN)).code());
        }
    }

    private static void intoDatabase(Restoration restoration, Path config) {
        Log.into(folderForLog(), "restore");
        try (var database = TownDatabase.apart(config)) {
            restoration.into(database.source());
        }
    }

    /// One of our own: a name that others can foresee in a folder where everybody writes may be a link of theirs.
    private static Path folderForLog() {
        try {
            return Files.createTempDirectory("madoguchi-restore-");
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(System.getProperty("java.io.tmpdir"), e);
        }
    }

    private static void intoFolder(Restoration restoration, Options options, Console console) {
        try (var folder = NewData.instead(options.data(), options.replace())) {
            folder.fill(restoration);
            folder.putInPlace()
                    .ifPresent(old -> console.say("これまでのデータは名前を変えて残しました — " + old));
        }
    }

    private static void tell(Manifest manifest, Options options, Console console) {
        console.say("復元しました — 団体コード %s %tF %<tR の時点"
                .formatted(manifest.about().townCode(), manifest.takenAt().atZone(JAPAN)));
        console.say("  %d 表 %,d 行".formatted(manifest.tables().size(), manifest.rows()));
        if (options.config().isPresent()) {
            console.say("  連携基盤(Kafka)は、空のデータフォルダーで新しく始めてください。必要なものは記録から送り直されます。");
        } else {
            console.say("  市区町村のファイル\u3000" + options.data().resolve("town"));
            console.say("  起動\u3000./madoguchi run --data %s --town %s"
                    .formatted(options.data(), options.data().resolve("town")));
        }
        console.say("  その日の整理番号は、重ならないように先の番号から続きます。職員は、もう一度サインインしてください。");
        console.say("  バックアップのあとに印刷された紙はシステムに記録がありません。渡さずに、印刷し直してください。");
    }
}
