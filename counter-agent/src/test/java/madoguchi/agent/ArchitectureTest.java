package madoguchi.agent;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardTerminal;

@AnalyzeClasses(packages = "madoguchi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String GUARDED_CARD = "madoguchi.card.GuardedCard";

    @ArchTest
    static final ArchRule noWayToACardPassesTheGuardBy = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(GUARDED_CARD)
            .should()
            .callMethodWhere(target(
                    owner(
                            belongToAnyOf(
                                    Card.class, CardChannel.class))))
            .orShould()
            .callMethod(CardTerminal.class, "connect", String.class)
            .because("the guard refuses what must never be sent, and only there");

    @ArchTest
    static final ArchRule cardsAreReadTheSameWhateverTheReader = noClasses()
            .that()
            .resideInAnyPackage("madoguchi.card", "madoguchi.card.pinpad")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("madoguchi.virtual", "madoguchi.agent.pcsc", "org.springframework..");

    @ArchTest
    static final ArchRule agentOpensNoPort = noClasses()
            .that()
            .resideInAPackage("madoguchi.agent..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.ServerSocket")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("com.sun.net.httpserver", "org.springframework.web..");
}
