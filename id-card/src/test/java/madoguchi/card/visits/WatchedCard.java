package madoguchi.card.visits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import madoguchi.virtual.VirtualCard;

/// Judges every command by what the card is, not by what the guard thinks: it follows where the card stands by itself, and
/// knows the forbidden by name where the guard knows the harmless. Never copies what a VERIFY carries.
final class WatchedCard implements VirtualCard {

    private static final String TEXT = "d3921000310001010408";
    private static final String JPKI = "d392f000260100000001";
    private static final Set<Integer> INSTRUCTIONS = Set.of(0xA4, 0x20, 0xB0, 0x84, 0x82);
    private static final Set<Integer> NEVER_IN_TEXT = Set.of(0x01, 0x03, 0x12, 0x13, 0x14);

    private final VirtualCard card;
    private final BiFunction<Integer, byte[], byte[]> accident;
    private final Map<String, Integer> triesToldSinceLastAttempt = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private String application = "";
    private int file = -1;
    private int commands;
    private int attempts;
    private int attemptsAtLastTry;
    private boolean powered;

    /// @param accident what becomes of an answer, by the number of its command from 1
    WatchedCard(VirtualCard card, BiFunction<Integer, byte[], byte[]> accident) {
        this.card = card;
        this.accident = accident;
    }

    List<String> complaints() {
        return complaints;
    }

    int attempts() {
        return attempts;
    }

    int attemptsAtLastTry() {
        return attemptsAtLastTry;
    }

    int commands() {
        return commands;
    }

    boolean isPowered() {
        return powered;
    }

    @Override
    public byte[] answer(byte[] command) {
        commands++;
        powered = true;
        judge(command);
        var attempt = command[1] == 0x20 && command.length > 5;
        if (attempt) {
            countAttempt(command);
        }
        var answer = card.answer(command);
        follow(command, answer);
        var given = accident.apply(commands, answer);
        if (command[1] == 0x20 && command.length == 4) {
            listen(command, given);
        }
        return given;
    }

    private void judge(byte[] command) {
        var residence = command[0] == 0x08 && (command[1] == 0x20 || command[1] == (byte) 0xB0);
        if ((command[0] != 0 && !residence) || !INSTRUCTIONS.contains(command[1] & 0xFF)) {
            complain("class or instruction", command);
        }
        switch (command[1] & 0xFF) {
            case 0xA4 -> judgeSelection(command);
            case 0xB0 -> judgeFile(command[2] < 0 ? command[2] & 0x1F : file, command);
            case 0x20 -> judgeFile(named(command), command);
            default -> {}
        }
        if (command[1] == 0x20 && command.length == 5) {
            complain("VERIFY of five bytes", command);
        }
    }

    private void judgeSelection(byte[] command) {
        if (command[2] == 0x02 && command.length == 7) {
            judgeFile(command[6], command);
            return;
        }
        var masterFile = command[2] == 0;
        var whole = command[2] == 0x04 && command[3] == 0x0C && command[4] == command.length - 5;
        var id = whole ? HexFormat.of().formatHex(command, 5, command.length) : "";
        var closed = id.startsWith("d39210003100010104") && !id.equals(TEXT);
        if (!masterFile && (!whole || closed || id.length() < 20 || id.startsWith("d392100031000101" + "01"))) {
            complain("application", command);
        }
    }

    private void judgeFile(int named, byte[] command) {
        if (application.equals(TEXT) && NEVER_IN_TEXT.contains(named)) {
            complain("file of the number, its hash, or 照合番号A", command);
        }
        if (application.equals(JPKI) && named != 0x06) {
            complain("a key, a certificate or a PIN of JPKI in a desk's reading", command);
        }
    }

    private void countAttempt(byte[] command) {
        // Four asterisks stand for "no PIN was set": nobody types them, but a card counts them.
        attempts += command[0] == 0 && command[5] == '*' ? 0 : 1;
        var left = triesToldSinceLastAttempt.remove(application + "/" + named(command));
        if (command[0] != 0) {
            return; // A residence card counts nothing.
        }
        if (left == null) {
            complain("tried without a question before", command);
        } else if (left <= 1) {
            attemptsAtLastTry++;
        }
    }

    private void listen(byte[] command, byte[] given) {
        if (given.length == 2 && given[0] == 0x63) {
            triesToldSinceLastAttempt.put(application + "/" + named(command), given[1] & 0x0F);
        }
    }

    private void follow(byte[] command, byte[] answer) {
        var sw1 = answer[answer.length - 2] & 0xFF;
        if (sw1 != 0x90 && sw1 != 0x62) {
            return;
        }
        if (command[1] == (byte) 0xA4 && command[2] == 0x02) {
            file = command[6];
        } else if (command[1] == (byte) 0xA4) {
            application = command[2] == 0x04 ? HexFormat.of().formatHex(command, 5, command.length) : "";
            file = -1;
        } else if (command[1] == (byte) 0xB0 && command[2] < 0) {
            file = command[2] & 0x1F;
        }
    }

    private int named(byte[] command) {
        return command[3] == (byte) 0x80 ? file : command[3] & 0x1F;
    }

    private void complain(String what, byte[] command) {
        complaints.add(what + " in " + application + ": " + HexFormat.of().formatHex(command, 0, 4));
    }

    private void standInMasterFile() {
        application = "";
        file = -1;
    }

    @Override
    public byte[] atr() {
        return card.atr();
    }

    @Override
    public void reset() {
        card.reset();
        standInMasterFile();
    }

    @Override
    public void powerOff() {
        card.powerOff();
        standInMasterFile();
        triesToldSinceLastAttempt.clear();
        powered = false;
    }

    @Override
    public OptionalInt triesLeft() {
        return card.triesLeft();
    }
}
