package madoguchi.procedure.household;

import madoguchi.procedure.fact.FactCatalogue;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.Facts;
import tools.jackson.databind.JsonNode;

/// Reads when somebody died: `date` is a day, or `from` and `to` where the certificate says no more.
record DeathReader(JsonNode death, HouseholdReader household) {

    Facts addTo(Facts facts, FactCatalogue catalogue) throws HouseholdException {
        var known = days(facts);
        for (var name : new String[] {"known", "filed"}) {
            var fact = catalogue.find("death." + name).orElseThrow();
            var node = death.path(name);
            var day = node.isMissingNode() || node.isNull() ? null : household.date(fact.name(), node);
            known = known.with(fact.name(), day, fact.source());
        }
        var abroad = death.path("abroad");
        return known.with(
                "death.abroad",
                !abroad.isMissingNode() && household.flag("death.abroad", abroad),
                FactSource.NOTICE);
    }

    private Facts days(Facts facts) throws HouseholdException {
        var date = death.path("date");
        if (date.isObject()) {
            var first = household.date("death.date.from", date.path("from"));
            var last = household.date("death.date.to", date.path("to"));
            household.requireOrder("death.date.from", first, "death.date.to", last);
            return facts.withDeath(first, last, FactSource.NOTICE);
        }
        var day = household.date("death.date", date);
        return facts.withDeath(day, day, FactSource.NOTICE);
    }
}
