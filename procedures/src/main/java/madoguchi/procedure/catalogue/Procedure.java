package madoguchi.procedure.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.procedure.rule.Rule;
import madoguchi.town.Place;
import org.jspecify.annotations.Nullable;

/// One procedure after a death, as the town's files describe it.
///
/// @param paper the name printed on the paper, where it is another; null otherwise
/// @param plain what the family is told
/// @param acceptance who takes it, in the order in which the conditions are asked
/// @param standing what it is when it applies
/// @param because why it applies, in Japanese
/// @param done null where nothing shows that it is done
/// @param omission null where the law lets nobody leave it out
/// @param unsure null where the rules always decide
/// @param place where the last layer describes it
public record Procedure(
        String id,
        String name,
        @Nullable String paper,
        String plain,
        List<Acceptance> acceptance,
        Standing standing,
        Rule applies,
        String because,
        @Nullable Rule done,
        @Nullable Omission omission,
        @Nullable Rule optional,
        @Nullable Doubt unsure,
        List<Note> notes,
        String who,
        List<String> bring,
        List<String> handBack,
        List<Attachment> attachments,
        List<Form> forms,
        @Nullable String fee,
        List<DeadlineRule> deadlines,
        String law,
        String certainty,
        Validity validity,
        Place place) {

    /// The body that is the town itself.
    public static final String TOWN = "town";

    /// What a procedure is to a family to which it applies.
    public enum Standing {
        REQUIRED,
        /// money or a right that is there for the asking
        BENEFIT,
        OPTIONAL,
        /// another body's: explained, not taken
        GUIDE;

        static Optional<Standing> find(String written) {
            return Stream.of(values()).filter(one -> one.written().equals(written)).findFirst();
        }

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param when null: in every other case
    /// @param body `town`, or the name of another
    public record Acceptance(@Nullable Rule when, String body) {}

    /// The law lets it be left out.
    ///
    /// @param body who can see it for itself
    /// @param record where
    public record Omission(Rule when, String law, String body, String record) {}

    /// The rules do not decide: the clerk does.
    public record Doubt(Rule when, String because) {}

    /// @param when null: in every case
    /// @param variant a word for machines; null where there is none
    public record Note(@Nullable Rule when, @Nullable String variant, String text, @Nullable String inEnglish) {}

    /// @param unless null: always needed; where it holds, the town's own records show the same
    public record Attachment(String name, @Nullable Rule unless, @Nullable String law) {}

    /// @param fields how many the family would have to write
    public record Form(String name, int fields, int signatures) {}

    /// The days of death (or of filing, or of tax) for which this entry holds.
    public record Validity(@Nullable LocalDate from, @Nullable LocalDate to, Dated dated) {

        public boolean contains(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /// The day by which the law in force is chosen.
    public enum Dated {
        DEATH,
        FILING,
        /// 1 January of the year of death (賦課期日)
        TAX_DAY;

        static Optional<Dated> find(String written) {
            return Stream.of(values())
                    .filter(one -> one.name().replace('_', '-').equalsIgnoreCase(written))
                    .findFirst();
        }
    }
}
