package fr.raict.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static fr.raict.architecture.Conditions.callNowWithoutClock;
import static fr.raict.architecture.Conditions.dependOnlyOnJavaValuesAndTheirOwnPackage;
import static fr.raict.architecture.Conditions.liveInANullMarkedPackage;
import static fr.raict.architecture.Conditions.meetOtherFeaturesInTheirApplicationOnly;

/**
 * What holds in every service. A rule may find nothing to check in a module, so each has a fixture that breaks it: see
 * the test of this class.
 */
public final class ArchitectureRules {

    private static final String[] ADAPTERS = {"..web..", "..messaging..", "..persistence.."};
    private static final String[] KAFKA = {"org.apache.kafka..", "org.springframework.kafka.."};
    private static final String[] MONGO = {"com.mongodb..", "org.bson..", "org.springframework.data.."};
    private static final String[] WEB = {"org.springframework.web..", "org.springframework.http..",
            "jakarta.servlet.."};

    private ArchitectureRules() {}

    @ArchTest
    public static final ArchRule THE_DOMAIN_IS_PURE_JAVA = classes().that().resideInAPackage("..domain..")
            .should(dependOnlyOnJavaValuesAndTheirOwnPackage()).allowEmptyShould(true);

    @ArchTest
    public static final ArchRule THE_APPLICATION_KNOWS_NO_ADAPTER = noClasses().that()
            .resideInAPackage("..application..")
            .should().dependOnClassesThat(resideInAnyPackage(ADAPTERS).and(resideInAnyPackage("fr.raict..")))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule WEB_KNOWS_NO_OTHER_ADAPTER = adapterKnowsNot("..web..", "..messaging..",
            "..persistence..");

    @ArchTest
    public static final ArchRule MESSAGING_KNOWS_NO_OTHER_ADAPTER = adapterKnowsNot("..messaging..", "..web..",
            "..persistence..");

    @ArchTest
    public static final ArchRule PERSISTENCE_KNOWS_NO_OTHER_ADAPTER = adapterKnowsNot("..persistence..", "..web..",
            "..messaging..");

    @ArchTest
    public static final ArchRule KAFKA_ONLY_IN_MESSAGING = technologyStaysOutOf(KAFKA, "..domain..", "..application..",
            "..web..", "..persistence..");

    @ArchTest
    public static final ArchRule MONGO_ONLY_IN_PERSISTENCE = technologyStaysOutOf(MONGO, "..domain..",
            "..application..", "..web..", "..messaging..");

    @ArchTest
    public static final ArchRule SPRING_WEB_ONLY_IN_WEB = technologyStaysOutOf(WEB, "..domain..", "..application..",
            "..messaging..", "..persistence..");

    @ArchTest
    public static final ArchRule FEATURES_MEET_IN_THE_APPLICATION = classes()
            .that().resideInAPackage("fr.raict.*.*..")
            .should(meetOtherFeaturesInTheirApplicationOnly()).allowEmptyShould(true);

    @ArchTest
    public static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("fr.raict.*.(*)..").should()
            .beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ADAPTERS_ARE_PACKAGE_PRIVATE = classes()
            .that().resideInAnyPackage(ADAPTERS).and().areTopLevelClasses().and()
            .haveSimpleNameNotEndingWith("package-info")
            .should().notBePublic().allowEmptyShould(true);

    @ArchTest
    public static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses().should(callNowWithoutClock());

    @ArchTest
    public static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields()
            .should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .andShould().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .andShould().notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould().notBeAnnotatedWith("jakarta.annotation.Resource").allowEmptyShould(true);

    @ArchTest
    public static final ArchRule EVERY_HANDLER_DECLARES_ITS_ACCESS = methods()
            .that(metaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping"))
            .and().areDeclaredInClassesThat(annotatedWith("org.springframework.web.bind.annotation.RestController"))
            .should().beAnnotatedWith("fr.raict.platform.security.Access").allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(liveInANullMarkedPackage());

    @ArchTest
    public static final ArchRule NAMES_SAY_SOMETHING = noClasses().should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto|DTO)(\\$.*)?");

    private static ArchRule adapterKnowsNot(String adapter, String... others) {
        return noClasses().that().resideInAPackage(adapter)
                .should().dependOnClassesThat(resideInAnyPackage(others).and(ofARaictService())).allowEmptyShould(true);
    }

    private static ArchRule technologyStaysOutOf(String[] technology, String... layers) {
        return noClasses().that().resideInAnyPackage(layers)
                .should().dependOnClassesThat().resideInAnyPackage(technology).allowEmptyShould(true);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> ofARaictService() {
        return resideInAnyPackage("fr.raict..")
                .and(resideOutsideOfPackages("fr.raict.platform..", "fr.raict.contracts.."));
    }
}
