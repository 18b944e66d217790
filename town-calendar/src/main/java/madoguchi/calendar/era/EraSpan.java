package madoguchi.calendar.era;

import java.time.LocalDate;

/// Two days between which something happened, in 和暦. The second says only what the first has not said.
public record EraSpan(LocalDate first, LocalDate last) {

    public EraSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span ends before it begins");
        }
    }

    /// 令和8年1月10日から15日までの間
    public String exact() {
        return written("");
    }

    /// 推定令和8年1月10日頃から15日頃までの間, as a 死体検案書 has it.
    public String estimated() {
        return "推定" + written("頃");
    }

    private String written(String about) {
        var begin = EraDate.of(first) + about;
        return first.equals(last) ? begin : "%sから%s%sまでの間".formatted(begin, rest(), about);
    }

    private String rest() {
        var from = EraDate.of(first);
        var to = EraDate.of(last);
        if (from.era() != to.era()) {
            return to.toString();
        }
        if (from.year() != to.year()) {
            return "%d年%d月%d日".formatted(to.year(), to.month(), to.day());
        }
        return from.month() == to.month() ? "%d日".formatted(to.day()) : "%d月%d日".formatted(to.month(), to.day());
    }
}
