package madoguchi.procedure.rule;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import java.util.Map;
import madoguchi.procedure.fact.FactCatalogue;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.procedure.fact.FactType;

/// CEL, with the facts, the town's settings and the law's ways of counting as its words. Whoever misspells one is told so
/// when the catalogue is read.
public final class RuleLanguage {

    /// Settings are called `town.NAME` in rules.
    static final String SETTING = "town.";

    static final CelType DATE = OpaqueType.create("date");

    private static final CelOptions OPTIONS =
            CelOptions.current()
            .enableUnknownTracking(true)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private final Cel cel;

    private RuleLanguage(Cel cel) {
        this.cel = cel;
    }

    /// @param derived the names and types of derived facts
    public static RuleLanguage of(FactCatalogue facts, Map<String, Object> settings, Map<String, FactType> derived) {
        var words = CelFactory.plannerCelBuilder().setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        facts.all().forEach(fact -> words.addVar(fact.name(), type(fact)));
        settings.forEach((name, value) -> words.addVar(SETTING + name, type(value)));
        derived.forEach((name, type) -> words.addVar(name, type(type)));
        Counting.addTo(words);
        return new RuleLanguage(words.build());
    }


    /// What may be absent has no type of its own: it is compared with `null`.
    private static CelType type(FactDefinition fact) {
        return fact.isOptional() ? SimpleType.DYN : type(fact.type());
    }

    private static CelType type(FactType type) {
        return switch (type) {
            case FLAG -> SimpleType.BOOL;
            case NUMBER -> SimpleType.INT;
            case TEXT -> SimpleType.STRING;
            case DATE -> DATE;
            case TEXTS -> ListType.create(SimpleType.STRING);
            case LIST -> ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN));
            case OBJECT -> MapType.create(SimpleType.STRING, SimpleType.DYN);
        };
    }

    private static CelType type(Object setting) {
        return switch (setting) {
            case Boolean _ -> SimpleType.BOOL;
            case Long _ -> SimpleType.INT;
            default -> SimpleType.STRING;
        };
    }

    /// @throws RuleException if it is not an expression of this language
    public Rule compile(String text) throws RuleException {
        try {
            var tree = cel.compile(text).getAst();
            return new Rule(text, cel.createProgram(tree), tree);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new RuleException(firstLine(e), e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
