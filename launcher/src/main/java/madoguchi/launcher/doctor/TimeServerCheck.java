package madoguchi.launcher.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Whether somebody keeps the clock right, where systemd can be asked.
///
/// @param question a program that says `yes` or `no`
record TimeServerCheck(List<String> question) implements Check {

    static TimeServerCheck ofSystemd() {
        return new TimeServerCheck(List.of("timedatectl", "show", "--property=NTPSynchronized", "--value"));
    }

    @Override
    public String subject() {
        return "時刻合わせ";
    }

    @Override
    public Finding look() {
        try {
            return switch (answer()) {
                case "yes" -> new Finding.Well("時刻サーバーに合わせています");
                case "no" -> new Finding.Unwell(DoctorError.CLOCK_NOT_SYNCED, "");
                default -> new Finding.NotNow("このパソコンでは確かめられません");
            };
        } catch (IOException e) {
            return new Finding.NotNow("このパソコンでは確かめられません");
        }
    }

    private String answer() throws IOException {
        var asked = new ProcessBuilder(question).redirectErrorStream(true).start();
        try (var said = asked.getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8).strip();
        } finally {
            asked.destroy();
        }
    }
}
