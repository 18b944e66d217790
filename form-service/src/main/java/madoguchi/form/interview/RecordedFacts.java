package madoguchi.form.interview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import madoguchi.calendar.Age;
import madoguchi.form.person.Person;
import madoguchi.form.person.Sex;
import madoguchi.form.resident.ResidentRecord;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.fact.Facts.Unknown;
import org.jspecify.annotations.Nullable;

/// From resident records to facts. What a record does not say is left out: unknown is never "no".
final class RecordedFacts {

    private static final String HOME = "日本";
    /// 国民年金法37条の2: at this age no child is one for whom the survivors' basic pension is paid.
    private static final int NO_CHILD_ANY_MORE = 20;

    private final FamilyRecords records;
    private Facts facts = Facts.none();

    private RecordedFacts(FamilyRecords records) {
        this.records = records;
    }

    static Facts of(FamilyRecords records) {
        var recorded = new RecordedFacts(records);
        recorded.addDeceased();
        records.ofDeceased().ifPresent(recorded::addRecord);
        recorded.addApplicant();
        return recorded.facts;
    }

    private void addDeceased() {
        var deceased = records.deceased();
        var source = deceased.source() == Person.Source.RESIDENT_RECORD ? FactSource.RECORD : FactSource.CLERK;
        deceased.birthDate().date().ifPresent(birth -> add("birth", birth, source));
        sex(deceased.sex()).ifPresent(sex -> add("sex", sex, source));
    }

    private static Optional<String> sex(Sex sex) {
        return switch (sex) {
            case MALE -> Optional.of("M");
            case FEMALE -> Optional.of("F");
            case NOT_APPLICABLE, UNKNOWN -> Optional.empty();
        };
    }

    private void addRecord(ResidentRecord record) {
        add("records.resident", true);
        if (!record.nationality().isBlank()) {
            add("nationality", record.nationality().equals(HOME) ? "JP" : "foreign");
        }
        if (record.diedOn() != null) {
            facts = facts.withDeath(record.diedOn(), record.diedOn(), FactSource.RECORD);
        }
        addHousehold(new Kinship(record.relationship()));
    }

    private void addHousehold(Kinship deceased) {
        add("household.deceased_is_head", deceased.isHead());
        add("household.members", records.members().map(member -> member(member, deceased)).toList());
        relative(deceased).ifPresent(known -> add("household.relative_within_3rd_degree_in_household", known));
        if (deceased.isHead() && records.members().anyMatch(RecordedFacts::isChild)) {
            add("children", records.members().filter(RecordedFacts::isChild).map(this::child).toList());
        }
    }

    private static Map<String, @Nullable Object> member(ResidentRecord member, Kinship deceased) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", member.id().value());
        one.put("relation_to_deceased", relation(member, deceased));
        one.put("birth", birth(member));
        one.put("insurance", Unknown.UNKNOWN);
        one.put("next_insurance", Unknown.UNKNOWN);
        one.put("np_category", Unknown.UNKNOWN);
        return one;
    }

    /// Records say what everybody is to the head, so only for the head's own household, and for that of the head's
    /// spouse, is it known who was married to the deceased. Of anybody else it is unknown.
    private static Object relation(ResidentRecord member, Kinship deceased) {
        var own = new Kinship(member.relationship());
        if (deceased.isHead()) {
            return own.spouse().orElse(member.relationship());
        }
        if (deceased.spouse().isEmpty()) {
            return Unknown.UNKNOWN;
        }
        return own.isHead() ? (member.sex() == Sex.FEMALE ? "妻" : "夫") : "";
    }

    private static Object birth(ResidentRecord member) {
        return member.birthDate().date().<Object>map(day -> day).orElse(Unknown.UNKNOWN);
    }

    private Optional<Boolean> relative(Kinship deceased) {
        if (records.members().findAny().isEmpty()) {
            return Optional.of(false);
        }
        var isNear = deceased.isHead()
                ? records.members().anyMatch(member -> new Kinship(member.relationship()).isNear())
                : deceased.isNear() && records.members().anyMatch(member -> new Kinship(member.relationship()).isHead());
        return isNear ? Optional.of(true) : Optional.empty();
    }

    private static boolean isChild(ResidentRecord member) {
        return new Kinship(member.relationship()).isChild();
    }

    private Map<String, @Nullable Object> child(ResidentRecord child) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", child.id().value());
        one.put("birth", birth(child));
        one.put("eligible_for_survivor_basic", isGrown(child) ? false : Unknown.UNKNOWN);
        return one;
    }

    private boolean isGrown(ResidentRecord child) {
        var death = facts.date(Facts.DAY);
        return death.isPresent()
                && child.birthDate().date().filter(birth -> Age.attained(birth, NO_CHILD_ANY_MORE, death.get())).isPresent();
    }

    private void addApplicant() {
        var applicant = records.applicantRecord();
        if (applicant != null) {
            add("records.applicant_resident", true);
            if (!applicant.nationality().isBlank()) {
                add("applicant_foreign", !applicant.nationality().equals(HOME));
            }
        }
    }

    private void add(String fact, Object value) {
        add(fact, value, FactSource.RECORD);
    }

    private void add(String fact, Object value, FactSource source) {
        facts = facts.with(fact, value, source);
    }
}
