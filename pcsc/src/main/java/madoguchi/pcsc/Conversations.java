package madoguchi.pcsc;

import java.lang.foreign.Arena;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The one conversation that is kept for each reader: a reader that hangs holds up nobody else, and no card waits for a
/// conversation to be opened. One that the service no longer knows is given up; a socket here and a thread there go with
/// it.
final class Conversations {

    /// The service was restarted, or the reader is gone.
    private static final Set<PcscCode> LOST = EnumSet.of(
            PcscCode.SCARD_E_NO_SERVICE,
            PcscCode.SCARD_E_SERVICE_STOPPED,
            PcscCode.SCARD_E_INVALID_HANDLE,
            PcscCode.SCARD_E_SYSTEM_CANCELLED,
            PcscCode.SCARD_E_UNKNOWN_READER,
            PcscCode.SCARD_E_READER_UNAVAILABLE,
            PcscCode.SCARD_F_COMM_ERROR,
            PcscCode.SCARD_P_SHUTDOWN);

    private static final Map<String, Conversation> KEPT = new HashMap<>();

    private Conversations() {}

    static Conversation with(String reader, Library library) throws PcscException {
        synchronized (KEPT) {
            var kept = KEPT.get(reader);
            if (kept != null) {
                return kept;
            }
            var opened = new Conversation(reader, Context.open(library), new Exchange(Arena.ofAuto(), library.platform()));
            KEPT.put(reader, opened);
            return opened;
        }
    }

    /// Whether it is given up because of that code.
    static boolean isLost(int code) {
        return PcscCode.of(code).filter(LOST::contains).isPresent();
    }

    static void giveUp(Conversation conversation) {
        boolean given;
        synchronized (KEPT) {
            given = KEPT.remove(conversation.reader(), conversation);
        }
        if (given) {
            conversation.context().close();
        }
    }
}
