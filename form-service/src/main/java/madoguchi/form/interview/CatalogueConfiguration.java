package madoguchi.form.interview;

import madoguchi.calendar.holiday.Holidays;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;
import madoguchi.form.FormService.TownFolder;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.decision.Decide;
import madoguchi.procedure.interview.Interview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The town's procedures, read once: a mistake in them stops the start (TN-201), before anybody is told anything wrong.
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Catalogue catalogue(TownFolder town) {
        return CatalogueFiles.load(town.path());
    }

    @Bean
    Decide decide(Catalogue catalogue) {
        return new Decide(catalogue, OpenDays.of(Office.TOWN_HALL, Holidays.byLaw()));
    }

    @Bean
    Interview interview(Catalogue catalogue) {
        return new Interview(catalogue);
    }
}
