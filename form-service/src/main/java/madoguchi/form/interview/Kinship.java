package madoguchi.form.interview;

import java.util.Optional;
import java.util.regex.Pattern;

/// A 続柄 as the resident records write it: what somebody is to the head of the household.
record Kinship(String written) {

    private static final String HEAD = "世帯主";
    private static final Pattern SPOUSE = Pattern.compile("(妻|夫)([((]未届[))])?");
    private static final String CHILD = "(養?子|(長|次|[二三四五六七八九十]+)[男女])";
    private static final String PARENT = "(養?[父母])";
    /// 民法725条, 726条: up to the third degree by blood, and those whom a marriage adds.
    private static final Pattern NEAR = Pattern.compile(String.join(
            "|",
            SPOUSE.pattern(),
            CHILD,
            PARENT,
            "孫|曾孫|ひ孫|[兄弟姉妹]|祖[父母]|曾祖[父母]|甥|姪|おい|めい|[伯叔][父母]|おじ|おば",
            CHILD + "の[妻夫]",
            "[妻夫]の([父母子兄弟姉妹]|祖[父母])",
            "[兄弟姉妹]の[妻夫子]"));

    boolean isHead() {
        return written.equals(HEAD);
    }

    /// 妻 or 夫, also where the marriage is not registered (未届): pension and insurance treat both alike.
    Optional<String> spouse() {
        var matcher = SPOUSE.matcher(written);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    boolean isChild() {
        return written.matches(CHILD);
    }

    /// Whether this is a relative of the head's within the third degree. Said only where the word says so.
    boolean isNear() {
        return NEAR.matcher(written).matches();
    }
}
