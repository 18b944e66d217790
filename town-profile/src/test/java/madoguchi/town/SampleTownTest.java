package madoguchi.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.event.ProcedureCode;
import madoguchi.event.PurposeCode;
import org.junit.jupiter.api.Test;

/// The sample town that is shipped.
class SampleTownTest {

    private static final Path DIRECTORY = Path.of("../town");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TownProfile town = TownFiles.load(DIRECTORY, TODAY);

    @Test
    void hasNoMistakes() {
        assertThat(TownFiles.check(DIRECTORY, TODAY)).isEmpty();
    }

    @Test
    void hasTwoBuildingsAndEightCountersWithAPrinterEach() {
        assertThat(town.buildings())
                .containsExactly(
                        new TownProfile.Building(new BuildingId("main"), "本庁舎"),
                        new TownProfile.Building(new BuildingId("annex"), "分庁舎"));
        assertThat(town.counters())
                .map(TownProfile.Counter::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 8).mapToObj(CounterId::new).toList());
        assertThat(town.counters())
                .allSatisfy(counter -> assertThat(counter.printer()).isEqualTo("folder:counter-" + counter.id()));
    }

    @Test
    void hasTheTenDepartmentsAFamilyMayMeet() {
        assertThat(town.departments())
                .map(TownProfile.Department::name)
                .containsExactly(
                        "住民課", "保険課", "福祉課", "子育て課", "税務課", "農林課・農業委員会", "建設課", "上下水道課", "環境係", "総務課");
        assertThat(town.departmentFor(new ProcedureCode("nhi-funeral-grant")).name()).isEqualTo("保険課");
        assertThat(town.departmentFor(new ProcedureCode("juminhyo")).name()).isEqualTo("住民課");
    }

    @Test
    void kioskOffersEightPurposesAndTheUnsureOneLast() {
        assertThat(town.purposes()).hasSize(8);
        assertThat(town.purposes().getLast().code()).isEqualTo(new PurposeCode("other"));
        assertThat(town.purpose(new PurposeCode("bereavement")).label()).isEqualTo("おくやみの手続き");
    }

    @Test
    void knowsTheHolidaysOfTwoYears() {
        assertThat(town.holidays())
                .hasSize(35)
                .containsEntry(LocalDate.of(2026, 9, 22), "国民の休日")
                .containsEntry(LocalDate.of(2026, 5, 6), "振替休日");
    }
}
