package madoguchi.calendar.deadline;

/// What can come of reading a period: `P14D`, `P3M`, `P2Y`.
public sealed interface PeriodReading {

    static PeriodReading of(String text) {
        return PeriodText.read(text);
    }

    record Read(LegalPeriod period) implements PeriodReading {}

    record Refused(Refusal reason) implements PeriodReading {}

    enum Refusal {
        /// Not `P`, a number and one of `D`, `M`, `Y`. Weeks are not among them: no law of this town hall counts so.
        UNREADABLE("This cannot be read as a period", "期間は P14D(14日)、P3M(3か月)、P2Y(2年)の形で書いてください。"),
        /// `P1M10D`: whether the days or the months come first is no rule of law.
        MIXED("A period has one unit", "期間の単位は1つだけにしてください。1か月と10日のような期間は数えられません。"),
        NOT_POSITIVE("A period lasts one day at least", "期間は1以上の数で書いてください。");

        private final String message;
        private final String remedy;

        Refusal(String message, String remedy) {
            this.message = message;
            this.remedy = remedy;
        }

        /// English, for whoever calls this from a program.
        public String message() {
            return message;
        }

        /// What to write instead (Japanese).
        public String remedy() {
            return remedy;
        }
    }
}
