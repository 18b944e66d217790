package madoguchi.card.licence;

import madoguchi.card.Secret;
import madoguchi.card.session.Application;

/// What a driver's licence may be asked. Not its second PIN, and not what that opens: 本籍 (DF1 EF 02 and 06) and the
/// photograph (DF2).
final class LicenceApplications {

    static final int PIN = 0x01;
    static final int PRINTED = 0x01;
    static final int CHANGES = 0x04;

    /// What the police write into a card whose holder chose no PIN: four asterisks. No secret, and nobody's attempt.
    static final String UNSET_PIN = "2a2a2a2a";

    static final Application MASTER_FILE = Application.masterFile().verifying(PIN, Secret.LICENCE_PIN);

    static final Application MASTER_FILE_WITHOUT_PIN = Application.masterFile().withoutSecret(PIN, UNSET_PIN);

    /// DF1.
    static final Application ENTRIES =
            Application.of("a0000002310100000000000000000000").reading(PRINTED, CHANGES);

    private LicenceApplications() {}
}
