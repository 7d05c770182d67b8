package fr.raict.notification;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import fr.raict.architecture.RulesOfAService;
import fr.raict.architecture.RulesOfEveryModule;

@AnalyzeClasses(packages = "fr.raict.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests EVERYWHERE = ArchTests.in(RulesOfEveryModule.class);

    @ArchTest
    static final ArchTests IN_A_SERVICE = ArchTests.in(RulesOfAService.class);

    @ArchTest
    static final ArchRule MAIL_AND_CALENDAR_FORMATS_STAY_IN_THEIR_ADAPTERS = ArchRuleDefinition.noClasses()
            .that().resideInAnyPackage("..domain..", "..application..", "..web..", "..messaging..", "..persistence..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "net.fortuna..", "com.samskivert..", "org.eclipse.angus..");
}
