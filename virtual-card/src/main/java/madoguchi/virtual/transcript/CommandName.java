package madoguchi.virtual.transcript;

import java.util.HexFormat;
import java.util.Map;
import madoguchi.virtual.Command;
import org.jspecify.annotations.Nullable;

/// What a command is for, for whoever reads a transcript.
final class CommandName {

    private static final Map<String, String> APPLICATIONS = Map.ofEntries(
            Map.entry("d3921000310001010408", "券面事項入力補助AP"),
            Map.entry("d3921000310001010402", "券面事項確認AP"),
            Map.entry("d392f000260100000001", "公的個人認証AP"),
            Map.entry("a0000002310600000000000000000000", "マイナ免許証"),
            Map.entry("a0000002310100000000000000000000", "運転免許証 DF1"),
            Map.entry("a0000002310200000000000000000000", "運転免許証 DF2"),
            Map.entry("d392f0004f0100000000000000000000", "在留AP"),
            Map.entry("d392f0004f0200000000000000000000", "在留カード DF1"),
            Map.entry("d392f0004f0300000000000000000000", "在留カード DF2"),
            Map.entry("d392f0004f0400000000000000000000", "在留カード DF3"));

    private CommandName() {}

    static String of(byte[] bytes) {
        var command = Command.of(bytes);
        return command == null ? "broken" : of(command);
    }

    private static String of(Command command) {
        return switch (command.instruction()) {
            case Command.SELECT -> "SELECT " + selected(command);
            case Command.VERIFY ->
                command.length() == 0
                        ? "VERIFY %02X: how many tries are left?".formatted(command.p2())
                        : "VERIFY %02X".formatted(command.p2());
            case Command.CHANGE_REFERENCE_DATA -> "CHANGE REFERENCE DATA";
            case Command.READ_BINARY -> "READ BINARY " + read(command);
            case Command.GET_CHALLENGE -> "GET CHALLENGE";
            case Command.MUTUAL_AUTHENTICATE -> "MUTUAL AUTHENTICATE";
            case Command.COMPUTE_SIGNATURE -> "COMPUTE DIGITAL SIGNATURE";
            default -> "INS %02X".formatted(command.instruction());
        };
    }

    private static String selected(Command command) {
        var id = HexFormat.of().formatHex(command.data());
        return switch (command.p1()) {
            case 0 -> "MF";
            case 2 -> "EF " + id;
            default -> name(APPLICATIONS.get(id), id);
        };
    }

    private static String name(@Nullable String known, String id) {
        return known == null ? id : known;
    }

    private static String read(Command command) {
        return command.p1() >= 0x80
                ? "EF %02X from %d".formatted(command.p1() & 0x1F, command.p2())
                : "from %d".formatted((command.p1() << 8) | command.p2());
    }
}
