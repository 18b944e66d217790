package madoguchi.card.session;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import madoguchi.card.Secret;
import org.jspecify.annotations.Nullable;

/// Lets pass what the listed applications may be asked where the card now stands, and nothing else.
///
/// A secret is tried only after the card said in this session how many tries are left, with two left or with consent to
/// the last one; then the count is void and has to be asked again.
final class Guard {

    private static final int NO_FILE = -1;
    private static final int SELECTED = 0x80;
    private static final Pattern SELECT_FILE = Pattern.compile("00a4020c02.{4}");
    private static final Pattern TRIES_LEFT = Pattern.compile("002000..");
    private static final Pattern READ = Pattern.compile("00b0(.{6}|.{4}00.{4})");
    private static final Pattern ATTEMPT = Pattern.compile("002000.{4}.+");

    private List<Application> applications;
    private final Set<String> entered = new HashSet<>();
    private final Map<String, Integer> triesLeft = new HashMap<>();
    private final Set<String> spent = new HashSet<>();
    private String place = "";
    private int file = NO_FILE;
    private @Nullable String permitted;

    Guard(List<Application> applications) {
        this.applications = List.copyOf(applications);
    }

    /// From now on these, and only these. What the card has opened so far must be among them: nobody goes on as if it
    /// were another kind of card, with files of the same number and other content.
    void only(List<Application> others) {
        var known = others.stream().map(Application::id).toList();
        if (!known.containsAll(entered)) {
            throw new ForbiddenCommandException("what belongs to another kind of card");
        }
        applications = List.copyOf(others);
    }

    /// @throws ForbiddenCommandException unless the command is known to be harmless where the card now stands
    void check(String name, byte[] command) {
        var hex = HexFormat.of().formatHex(command);
        var harmless = selected(hex).isPresent()
                || here().filter(application -> allows(application, command, hex)).isPresent();
        if (!harmless) {
            throw new ForbiddenCommandException(name);
        }
    }

    /// Allows one attempt, which has to be the next.
    ///
    /// @param reference `80` plus the short id of the secret's file; `80` alone for the one selected
    /// @param consents asked only before the last try
    /// @throws ForbiddenCommandException unless the card was asked how many are left, and enough are
    void permit(int reference, Secret secret, Predicate<Secret> consents) {
        var named = named(reference);
        var left = triesLeft.remove(key(named));
        var permits = here().filter(application -> application.secrets().get(named) == secret).isPresent()
                && left != null
                && (left >= 2 || (left == 1 && consents.test(secret)));
        if (!permits) {
            throw new ForbiddenCommandException("VERIFY " + secret);
        }
        permitted = "002000%02x%02x".formatted(reference, secret.length());
    }

    /// @throws ForbiddenCommandException unless it is the attempt just permitted, in digits, off the heap
    void checkAttempt(ByteBuffer command) {
        var header = new byte[5];
        command.get(0, header);
        var digits = command.isDirect() && command.limit() == 5 + (header[4] & 0xFF);
        for (var i = 5; digits && i < command.limit(); i++) {
            digits = command.get(i) >= '0' && command.get(i) <= '9';
        }
        take(digits, HexFormat.of().formatHex(header));
    }

    /// For the command that the reader's PIN pad will complete and send.
    ///
    /// @throws ForbiddenCommandException unless it is the attempt just permitted, of four digits to be typed
    void checkPinPad(byte[] template) {
        var hex = HexFormat.of().formatHex(template);
        take(hex.endsWith("04ffffffff"), hex.substring(0, Math.min(10, hex.length())));
    }

    private void take(boolean wellFormed, String header) {
        var expected = permitted;
        permitted = null;
        if (!wellFormed || !header.equals(expected)) {
            throw new ForbiddenCommandException("VERIFY");
        }
    }

    /// Follows where the card stands after an answer.
    void answered(byte[] command, int statusWord) {
        var hex = HexFormat.of().formatHex(command);
        if (hex.length() == 8 && hex.startsWith("002000") && (statusWord & 0xFFF0) == 0x63C0) {
            triesLeft.put(key(named(command[3] & 0xFF)), statusWord & 0x0F);
        }
        if (Answer.isSelection(statusWord)) {
            selected(hex).ifPresentOrElse(this::enter, () -> follow(command, hex));
        }
    }

    private void enter(Application application) {
        place = application.id();
        file = NO_FILE;
        if (!place.isEmpty()) {
            entered.add(place);
        }
    }

    private void follow(byte[] command, String hex) {
        if (is(SELECT_FILE, hex)) {
            file = Integer.parseInt(hex.substring(10), 16);
        } else if (hex.startsWith("00b0") && command[2] < 0) {
            file = command[2] & 0x1F;
        }
    }

    private boolean allows(Application application, byte[] command, String hex) {
        return (is(SELECT_FILE, hex) && application.known().contains(Integer.parseInt(hex.substring(10), 16)))
                || (is(TRIES_LEFT, hex) && application.counts(named(command[3] & 0xFF)))
                || (is(READ, hex) && application.files().contains(read(command[2])))
                || isBlank(application, command, hex)
                || application.others().stream().anyMatch(pattern -> is(pattern, hex))
                || isFirst(application, hex);
    }

    /// Counts as an attempt, although nobody typed.
    private boolean isBlank(Application application, byte[] command, String hex) {
        if (!is(ATTEMPT, hex)) {
            return false;
        }
        var named = named(command[3] & 0xFF);
        var blank = application.blanks().get(named);
        var left = triesLeft.getOrDefault(key(named), 0);
        return blank != null
                && hex.substring(8).equals("%02x%s".formatted(blank.length() / 2, blank))
                && left >= 2
                && spent.add(key(named));
    }

    private boolean isFirst(Application application, String hex) {
        return application.once().stream()
                .filter(pattern -> is(pattern, hex))
                .anyMatch(pattern -> spent.add(place + pattern.pattern()));
    }

    private static boolean is(Pattern pattern, String hex) {
        return pattern.matcher(hex).matches();
    }

    private Optional<Application> selected(String hex) {
        return applications.stream()
                .filter(application -> application.selects().contains(hex))
                .findFirst();
    }

    private Optional<Application> here() {
        return applications.stream()
                .filter(application -> application.id().equals(place))
                .findFirst();
    }

    private String key(int ofFile) {
        return place + "/" + ofFile;
    }

    /// `10x` and a short id, or an offset in the file that is selected.
    private int read(byte first) {
        if (first >= 0) {
            return file;
        }
        return (first & 0x60) == 0 ? first & 0x1F : NO_FILE;
    }

    private int named(int reference) {
        if (reference == SELECTED) {
            return file;
        }
        return (reference & 0xE0) == SELECTED ? reference & 0x1F : NO_FILE;
    }
}
