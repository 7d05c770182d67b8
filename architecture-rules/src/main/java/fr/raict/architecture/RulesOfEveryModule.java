package fr.raict.architecture;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static fr.raict.architecture.Conditions.callNowWithoutClock;
import static fr.raict.architecture.Conditions.liveInANullMarkedPackage;

/** What holds in every module that runs. */
public final class RulesOfEveryModule {

    private RulesOfEveryModule() {}

    @ArchTest
    public static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("fr.raict.*.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    public static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses().should(callNowWithoutClock());

    @ArchTest
    public static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields()
            .should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .andShould().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .andShould().notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould().notBeAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(liveInANullMarkedPackage());

    @ArchTest
    public static final ArchRule NAMES_SAY_SOMETHING = noClasses().should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto|DTO)(\\$.*)?");
}
