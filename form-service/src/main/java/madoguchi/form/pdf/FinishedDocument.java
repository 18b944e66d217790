package madoguchi.form.pdf;

import java.util.List;

/// A document as it leaves the renderer: by value, and never changed by anyone.
public final class FinishedDocument {

    private final byte[] bytes;
    private final List<String> pageHashes;

    FinishedDocument(byte[] bytes, List<String> pageHashes) {
        this.bytes = bytes.clone();
        this.pageHashes = List.copyOf(pageHashes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// SHA-256 over each page's drawing instructions.
    public List<String> pageHashes() {
        return pageHashes;
    }
}
