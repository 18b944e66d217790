package madoguchi.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import madoguchi.calendar.holiday.Holidays;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.decision.Decide;
import madoguchi.procedure.decision.Decision;
import madoguchi.procedure.decision.Status;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.household.Households;
import org.junit.jupiter.api.Test;

/// Two of a family remain; how one of them is insured nobody knows yet.
class UnknownMembersTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load(Path.of("../town"));
    private static final Decide DECIDE = new Decide(CATALOGUE, OpenDays.of(Office.TOWN_HALL, Holidays.byLaw()));

    private final Facts family = Households.of(CATALOGUE).findFirst().orElseThrow().facts();

    @Test
    void onlyRulesThatLookAtTheUnknownMemberStayOpen() {
        var decisions = decided(member("妻", Facts.Unknown.UNKNOWN), member("子", "employee"));

        assertThat(decisions.get("household-head-change")).extracting(Decision::status).isEqualTo(Status.REQUIRED);
        assertThat(decisions.get("nhi-household-head-change")).satisfies(open -> {
            assertThat(open.status()).isEqualTo(Status.OPEN);
            assertThat(open.missing()).containsExactly("household.members.insurance");
        });
    }

    @Test
    void whoseInsuranceIsKnownIsDecided() {
        assertThat(decided(member("妻", "nhi"), member("子", "employee")).get("nhi-household-head-change"))
                .extracting(Decision::status)
                .isEqualTo(Status.REQUIRED);
        assertThat(decided(member("妻", "employee"), member("子", "employee")))
                .doesNotContainKey("nhi-household-head-change");
    }

    private Map<String, Decision> decided(Map<String, Object> one, Map<String, Object> other) {
        return DECIDE.decide(family.with("household.members", List.of(one, other), FactSource.RECORD)).stream()
                .collect(Collectors.toMap(decision -> decision.procedure().id(), decision -> decision));
    }

    private static Map<String, Object> member(String relation, Object insurance) {
        Map<String, Object> member = new HashMap<>();
        member.put("id", relation);
        member.put("relation_to_deceased", relation);
        member.put("birth", LocalDate.of(1980, 5, 5));
        member.put("insurance", insurance);
        member.put("next_insurance", "");
        member.put("np_category", 0L);
        return member;
    }
}
