package madoguchi.card;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.ByteBuffer;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardTerminal;
import madoguchi.card.session.GuardedCard;

@AnalyzeClasses(packages = "madoguchi.card", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /// The same for the whole process stands in the acceptance tests.
    @ArchTest
    static final ArchRule noWayToACardPassesTheGuardBy = noClasses()
            .that()
            .doNotBelongToAnyOf(GuardedCard.class)
            .should()
            .callMethodWhere(target(owner(belongToAnyOf(Card.class, CardChannel.class))))
            .orShould()
            .callMethod(CardTerminal.class, "connect", String.class)
            .because("the guard refuses what must never be sent, and only there");

    /// The second makes keys of the number that is printed on the card; a PIN goes to the card and nowhere else.
    @ArchTest
    static final ArchRule whatWasTypedGoesToTheCard = noClasses()
            .that()
            .doNotBelongToAnyOf(GuardedCard.class)
            .and()
            .resideOutsideOfPackage("madoguchi.card.residence..")
            .should()
            .callMethod(TypedSecret.class, "moveInto", ByteBuffer.class);

    @ArchTest
    static final ArchRule cardsAreReadTheSameWhateverTheReader = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("madoguchi.virtual..", "madoguchi.pcsc..", "madoguchi.agent..", "org.springframework..");
}
