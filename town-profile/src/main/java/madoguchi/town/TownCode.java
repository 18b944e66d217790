package madoguchi.town;

/// 全国地方公共団体コード: five digits and a check digit (weights 6 to 2, modulo 11).
final class TownCode {

    /// The invented town's code; no real town can have it, because its check digit would be 7.
    private static final String INVENTED = "999999";

    private TownCode() {}

    static boolean isValid(String code) {
        return code.equals(INVENTED) || (code.matches("\\d{6}") && checkDigit(code) == code.charAt(5) - '0');
    }

    private static int checkDigit(String code) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (code.charAt(i) - '0') * (6 - i);
        }
        return (11 - sum % 11) % 10;
    }
}
