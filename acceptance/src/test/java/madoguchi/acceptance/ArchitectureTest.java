package madoguchi.acceptance;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.ByteBuffer;
import java.time.Clock;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardTerminal;
import madoguchi.card.TypedSecret;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rules of the house that a machine can check.
@AnalyzeClasses(packages = "madoguchi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule eventsKnowNoFramework = classes()
            .that()
            .resideInAnyPackage("madoguchi.event", "madoguchi.failure")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "madoguchi.event",
                    "madoguchi.failure",
                    "java..",
                    "com.fasterxml.jackson.annotation",
                    "org.jspecify.annotations", "com.google.errorprone.annotations");

    @ArchTest
    static final ArchRule servicesMeetOnlyInEvents =
            slices().matching("madoguchi.(agent|form|ticket)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyTheLauncherAssembles = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.launcher..", "madoguchi.embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("madoguchi.launcher..", "madoguchi.embedded..");

    @ArchTest
    static final ArchRule agentDoesWithoutTheServersDelivery = noClasses()
            .that()
            .resideInAPackage("madoguchi.agent..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("madoguchi.delivery..", "java.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule noJunkDrawers = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..", "..dto..");

    @ArchTest
    static final ArchRule onlyOnePackageDrawsPages = noClasses()
            .that()
            .resideOutsideOfPackage("madoguchi.form.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    /// The second reader shares nothing with the renderer, or both would be wrong together.
    @ArchTest
    static final ArchRule secondReaderSharesNothingWithTheRenderer = noClasses()
            .that()
            .resideInAPackage("madoguchi.form.check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("madoguchi.form.pdf..", "org.apache.pdfbox..", "org.apache.fontbox..");

    /// A shared font or document leaks one person's text into another's page. `Ink` lives as long as one document.
    @ArchTest
    static final ArchRule noFontOrDocumentIsKept = noFields()
            .that()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("Ink")
            .should()
            .haveRawType(resideInAnyPackage("org.apache.pdfbox.pdmodel.."));

    @ArchTest
    static final ArchRule nothingStaticChanges = fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("madoguchi..")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule cardsAreTouchedOnlyByTheAgent = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.agent..", "madoguchi.card..", "madoguchi.virtual..", "madoguchi.pcsc..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.smartcardio..");

    /// Those who provide cards call each other; everybody else has one way to a card.
    @ArchTest
    static final ArchRule noWayToACardPassesTheGuardBy = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("madoguchi.card.session.GuardedCard")
            .and()
            .resideOutsideOfPackages("madoguchi.virtual..", "madoguchi.pcsc..")
            .should()
            .callMethodWhere(target(owner(belongToAnyOf(Card.class, CardChannel.class))))
            .orShould()
            .callMethod(CardTerminal.class, "connect", String.class)
            .because("the guard refuses what must never be sent, and only there");

    @ArchTest
    static final ArchRule whatWasTypedGoesToTheCard = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("madoguchi.card.session.GuardedCard")
            .and()
            .resideOutsideOfPackage("madoguchi.card.residence..")
            .should()
            .callMethod(TypedSecret.class, "moveInto", ByteBuffer.class);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.launcher..", "madoguchi.embedded..")
            .should()
            .callMethodWhere(readsTheWallClock())
            .because("rules are tested at any time of day");

    /// `stream()` of a query keeps its connection until somebody closes it; a dozen of them, and nobody is served.
    @ArchTest
    static final ArchRule queriesGiveTheirConnectionBack =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule onlyCommandsSpeakOnTheConsole = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.launcher..", "madoguchi.agent.tool..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule wiringIsByConstructor = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value");

    /// A record prints every component; one in a log line is a person in a log line.
    @ArchTest
    static final ArchRule recordsOfPeopleMaskThemselves = classes()
            .that()
            .resideInAnyPackage("madoguchi.form.person", "madoguchi.form.resident", "madoguchi.seal")
            .and()
            .areRecords()
            .and(holdText())
            .should(declareToString());

    private static DescribedPredicate<JavaCall<?>> readsTheWallClock() {
        return new DescribedPredicate<>("read the wall clock without a Clock") {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
            }
        };
    }

    private static DescribedPredicate<JavaClass> holdText() {
        return new DescribedPredicate<>("hold text") {
            @Override
            public boolean test(JavaClass type) {
                return type.getFields().stream()
                        .filter(field -> !field.getModifiers()
                                .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .anyMatch(field -> field.getRawType().isEquivalentTo(String.class));
            }
        };
    }

    private static ArchCondition<JavaClass> declareToString() {
        return new ArchCondition<>("declare toString themselves") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // javac writes a record's own toString with an ObjectMethods bootstrap; a hand-written one calls no such thing.
                var masked = type.getMethods().stream()
                        .filter(method -> method.getName().equals("toString"))
                        .anyMatch(method -> method.reflect().getDeclaringClass() == type.reflect()
                                && Masking.isHandWritten(type.reflect()));
                events.add(new SimpleConditionEvent(type, masked, type.getName() + " masks itself: " + masked));
            }
        };
    }
}
