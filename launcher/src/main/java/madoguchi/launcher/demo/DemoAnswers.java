package madoguchi.launcher.demo;

import java.util.Map;

/// What the invented family answers when the card has been read: who died, who mourns, and what the forms ask.
public final class DemoAnswers {

    private static final Map<String, String> FUNERAL_GRANT = Map.of(
            "fact.death-date", "2026-11-10",
            "fact.funeral-date", "2026-11-13",
            "fact.mourner-relation", "妻",
            "fact.former-workplace-insurance", "no",
            "fact.bank-name", "架空銀行",
            "fact.bank-branch", "見本支店",
            "fact.account-kind", "ordinary",
            "fact.account-number", "1234567",
            "fact.account-holder-kana", "ミホン　ハナコ");

    private static final Map<String, String> JUMINHYO = Map.of(
            "fact.juminhyo-subject", "self",
            "fact.juminhyo-scope", "household",
            "fact.juminhyo-copies", "1",
            "fact.juminhyo-head", "yes",
            "fact.juminhyo-purpose", "年金の手続き");

    private DemoAnswers() {}

    /// @param clerk with the case open, its applicant known
    public static void give(Clerk clerk) {
        var found = clerk.atDesk(
                "/people/DECEASED/search", Map.of("kana", "ミホン　タカイチロウ", "name", "", "birthDate", "昭和29年11月3日"));
        clerk.atDesk(
                "/people/DECEASED/resident",
                Map.of("resident", found.path(0).path("resident").asString()));
        clerk.atDesk("/people/MOURNER/same", Map.of("as", "APPLICANT"));
        clerk.atDesk("/forms/nhi-funeral-grant/facts", FUNERAL_GRANT);
        clerk.atDesk("/forms/juminhyo-request/facts", JUMINHYO);
        clerk.atDesk("/decision", Map.of("procedure", "nhi-funeral-grant,juminhyo"));
    }

    /// Nobody has died: somebody wants a copy of the resident record, and what its form asks is known.
    public static void forJuminhyo(Clerk clerk) {
        clerk.atDesk("/forms/juminhyo-request/facts", JUMINHYO);
        clerk.atDesk("/decision", Map.of("procedure", "juminhyo"));
    }
}
