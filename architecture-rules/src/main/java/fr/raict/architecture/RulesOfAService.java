package fr.raict.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.raict.architecture.Conditions.dependOnlyOnJavaValuesAndDomains;

/** What holds in every service besides. Each rule finds something to check there, or fails. */
public final class RulesOfAService {

    private static final String[] ADAPTERS = {"..web..", "..messaging..", "..persistence.."};
    private static final String[] KAFKA = {"org.apache.kafka..", "org.springframework.kafka.."};
    private static final String[] MONGO = {"com.mongodb..", "org.bson..", "org.springframework.data.."};
    private static final String[] WEB = {"org.springframework.web..", "org.springframework.http..",
            "jakarta.servlet.."};

    private RulesOfAService() {}

    @ArchTest
    public static final ArchRule THE_DOMAIN_IS_PURE_JAVA = classes().that().resideInAPackage("..domain..")
            .should(dependOnlyOnJavaValuesAndDomains());

    @ArchTest
    public static final ArchRule THE_APPLICATION_KNOWS_NO_ADAPTER = noClasses().that()
            .resideInAPackage("..application..")
            .should().dependOnClassesThat(resideInAnyPackage(ADAPTERS).and(resideInAnyPackage("fr.raict..")));

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
    public static final ArchRule KAFKA_ONLY_IN_MESSAGING = technologyOnlyIn("messaging", KAFKA);

    @ArchTest
    public static final ArchRule MONGO_ONLY_IN_PERSISTENCE = technologyOnlyIn("persistence", MONGO);

    @ArchTest
    public static final ArchRule SPRING_WEB_ONLY_IN_WEB = technologyOnlyIn("web", WEB);

    @ArchTest
    public static final ArchRule FEATURES_MEET_IN_PUBLISHED_TYPES = classes()
            .that().resideInAPackage("fr.raict.*.*..")
            .should(new MeetInPublishedTypes());

    @ArchTest
    public static final ArchRule ADAPTERS_ARE_PACKAGE_PRIVATE = classes()
            .that().resideInAnyPackage(ADAPTERS).and().areTopLevelClasses().and()
            .haveSimpleNameNotEndingWith("package-info")
            .should().notBePublic();

    @ArchTest
    public static final ArchRule EVERY_HANDLER_DECLARES_ITS_ACCESS = methods()
            .that(metaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping"))
            .and().areDeclaredInClassesThat(annotatedWith("org.springframework.web.bind.annotation.RestController"))
            .should().beAnnotatedWith("fr.raict.platform.security.Access");

    @ArchTest
    public static final ArchRule COLLECTIONS_LEAVE_IN_PAGES_OR_BOUNDED = methods()
            .that(metaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping"))
            .and().areDeclaredInClassesThat(annotatedWith("org.springframework.web.bind.annotation.RestController"))
            .should(new LeaveInPagesOrBounded());

    @ArchTest
    public static final ArchRule WHAT_IS_STORED_OF_PEOPLE_IS_REGISTERED = classes()
            .that(annotatedWith("org.springframework.data.mongodb.core.mapping.Document"))
            .should(new SayWhatTheyKeepOfPeople());

    private static ArchRule adapterKnowsNot(String adapter, String... others) {
        return noClasses().that().resideInAPackage(adapter)
                .should().dependOnClassesThat(resideInAnyPackage(others).and(ofARaictService()));
    }

    private static ArchRule technologyOnlyIn(String layer, String... technology) {
        return noClasses().that().resideOutsideOfPackage(".." + layer + "..")
                .should().dependOnClassesThat().resideInAnyPackage(technology);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> ofARaictService() {
        return resideInAnyPackage("fr.raict..")
                .and(resideOutsideOfPackages("fr.raict.platform..", "fr.raict.contracts.."));
    }
}
