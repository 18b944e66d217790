package madoguchi.virtual;

import java.util.function.Supplier;

/// An elementary file (EF) of a virtual card.
sealed interface CardFile permits Secret, CardFile.Data, CardFile.SigningKey {

    /// Content that can be read.
    ///
    /// @param content the whole file, filler included; asked for at each reading
    record Data(Supplier<byte[]> content, Access access) implements CardFile {

        static Data of(byte[] content, Access access) {
            var own = content.clone();
            return new Data(() -> own, access);
        }

        byte[] read(int offset, int expected) {
            if (!access.granted()) {
                return StatusWord.answer(StatusWord.NOT_ALLOWED);
            }
            var bytes = content.get();
            if (offset > bytes.length) {
                return StatusWord.answer(StatusWord.BEYOND_END);
            }
            var length = Math.min(expected, bytes.length - offset);
            var all = length == expected || expected == 256 || expected == 65536;
            return StatusWord.answer(bytes, offset, length, all ? StatusWord.OK : StatusWord.END_OF_FILE);
        }
    }

    /// A private key: signs, is never read.
    record SigningKey(Signer signer, Access access) implements CardFile {

        byte[] sign(byte[] digestInfo) {
            return access.granted() ? signer.sign(digestInfo) : StatusWord.answer(StatusWord.NOT_ALLOWED);
        }
    }

    /// Answers with a signature and a status word.
    interface Signer {

        byte[] sign(byte[] digestInfo);
    }
}
