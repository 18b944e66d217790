package madoguchi.launcher.demo;

import java.util.Map;

/// What the invented family answers to the questions that are left.
final class DemoAnswers {

    static final Map<String, String> FUNERAL_GRANT = Map.of(
            "fact.death-date", "2026-11-10",
            "fact.funeral-date", "2026-11-13",
            "fact.mourner-relation", "妻",
            "fact.former-workplace-insurance", "no",
            "fact.bank-name", "架空銀行",
            "fact.bank-branch", "見本支店",
            "fact.account-kind", "ordinary",
            "fact.account-number", "1234567",
            "fact.account-holder-kana", "ミホン　ハナコ");

    static final Map<String, String> JUMINHYO = Map.of(
            "fact.juminhyo-subject", "self",
            "fact.juminhyo-scope", "household",
            "fact.juminhyo-copies", "1",
            "fact.juminhyo-head", "yes",
            "fact.juminhyo-purpose", "年金の手続き");

    private DemoAnswers() {}
}
