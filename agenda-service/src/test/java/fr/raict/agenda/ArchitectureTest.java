package fr.raict.agenda;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

import fr.raict.architecture.RulesOfAService;
import fr.raict.architecture.RulesOfEveryModule;

@AnalyzeClasses(packages = "fr.raict.agenda", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests EVERYWHERE = ArchTests.in(RulesOfEveryModule.class);

    @ArchTest
    static final ArchTests IN_A_SERVICE = ArchTests.in(RulesOfAService.class);
}
