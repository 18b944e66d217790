package madoguchi.virtual;

import java.util.Arrays;
import java.util.Set;

/// A file of a virtual card.
sealed interface CardFile {

    /// Content that can be read, once one of its secrets is verified.
    final class Data implements CardFile {

        private final byte[] content;
        private final Set<Secret> openedBy;

        Data(byte[] content, Set<Secret> openedBy) {
            this.content = content.clone();
            this.openedBy = openedBy;
        }

        byte[] read(int offset, int expected) {
            if (openedBy.stream().noneMatch(Secret::verified)) {
                return StatusWord.answer(StatusWord.NOT_ALLOWED);
            }
            if (offset > content.length) {
                return StatusWord.answer(StatusWord.BEYOND_END);
            }
            var length = Math.min(expected, content.length - offset);
            var all = length == expected || expected == 256 || expected == 65536;
            return StatusWord.answer(content, offset, length, all ? StatusWord.OK : StatusWord.END_OF_FILE);
        }
    }

    /// A secret (暗証番号, 照合番号) with its counter of tries. The counter is what the card remembers for good.
    final class Secret implements CardFile {

        private final byte[] digits;
        private final int tries;
        private int triesLeft;
        private boolean verified;

        Secret(byte[] digits, int tries) {
            this.digits = digits.clone();
            this.tries = tries;
            this.triesLeft = tries;
        }

        int verify(byte[] attempt) {
            if (attempt.length == 0) {
                return StatusWord.TRIES_LEFT + triesLeft;
            }
            if (triesLeft == 0) {
                return StatusWord.BLOCKED;
            }
            if (attempt.length != digits.length) {
                return StatusWord.WRONG_LENGTH;
            }
            verified = Arrays.equals(attempt, digits);
            triesLeft = verified ? tries : triesLeft - 1;
            return verified ? StatusWord.OK : StatusWord.TRIES_LEFT + triesLeft;
        }

        void forgetVerification() {
            verified = false;
        }

        boolean verified() {
            return verified;
        }

        int triesLeft() {
            return triesLeft;
        }
    }
}
