package fr.raict.architecture;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureRulesTest {

    /** Each rule with a word of the violation that its fixture is bound to cause. */
    private static final Map<String, String> BROKEN = Map.ofEntries(
            Map.entry("THE_DOMAIN_IS_PURE_JAVA", "ImpureOrder"),
            Map.entry("THE_APPLICATION_KNOWS_NO_ADAPTER", "UseThings"),
            Map.entry("WEB_KNOWS_NO_OTHER_ADAPTER", "SomeController"),
            Map.entry("MESSAGING_KNOWS_NO_OTHER_ADAPTER", "SomeListener"),
            Map.entry("PERSISTENCE_KNOWS_NO_OTHER_ADAPTER", "MongoThings"),
            Map.entry("KAFKA_ONLY_IN_MESSAGING", "ProducerRecord"),
            Map.entry("MONGO_ONLY_IN_PERSISTENCE", "MongoTemplate"),
            Map.entry("SPRING_WEB_ONLY_IN_WEB", "RestClient"),
            Map.entry("FEATURES_MEET_IN_PUBLISHED_TYPES", "UseOneThing"),
            Map.entry("FEATURES_HAVE_NO_CYCLES", "Circle"),
            Map.entry("ADAPTERS_ARE_PACKAGE_PRIVATE", "MongoThings"),
            Map.entry("TIME_COMES_FROM_A_CLOCK", "TellTime"),
            Map.entry("NOTHING_IS_INJECTED_INTO_FIELDS", "InjectField"),
            Map.entry("EVERY_HANDLER_DECLARES_ITS_ACCESS", "OpenController"),
            Map.entry("COLLECTIONS_LEAVE_IN_PAGES_OR_BOUNDED", "EverythingController"),
            Map.entry("WHAT_IS_STORED_OF_PEOPLE_IS_REGISTERED", "GuestDocument"),
            Map.entry("PACKAGES_ARE_NULL_MARKED", "broken.unmarked"),
            Map.entry("NAMES_SAY_SOMETHING", "OrderManager"));

    private final JavaClasses broken = new ClassFileImporter().importPackages("fr.raict.broken");
    private final JavaClasses sound = new ClassFileImporter().importPackages("fr.raict.sound");

    @TestFactory
    Stream<DynamicTest> aRuleFailsOnTheFixtureThatBreaksIt() {
        return rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
            var report = rule.getValue().evaluate(broken).getFailureReport().toString();

            assertThat(report).contains(BROKEN.get(rule.getKey()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aRulePassesOnSoundCode() {
        return rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
            var result = rule.getValue().allowEmptyShould(true).evaluate(sound);

            assertThat(result.getFailureReport().getDetails()).isEmpty();
        }));
    }

    @Test
    void theDomainMayUseValuesButNotTheirConstraints() {
        assertThat(RulesOfAService.THE_DOMAIN_IS_PURE_JAVA.evaluate(broken).getFailureReport().toString())
                .contains("ConstrainedGuest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OneThing", "OneThings", "OneRule"})
    void anAggregateARepositoryAndARuleOfAnotherFeatureStayItsOwn(String type) {
        assertThat(RulesOfAService.FEATURES_MEET_IN_PUBLISHED_TYPES.evaluate(broken).getFailureReport().toString())
                .containsPattern("UseOneThing.*fr\\.raict\\.broken\\.one\\.[a-z]+\\." + type + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EverythingController.all", "EverythingController.nested", "Shelf.books", "Book.authors"})
    void aCollectionIsFoundHoweverDeepItIs(String where) {
        assertThat(RulesOfAService.COLLECTIONS_LEAVE_IN_PAGES_OR_BOUNDED.evaluate(broken).getFailureReport().toString())
                .contains(where);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAFKA_ONLY_IN_MESSAGING", "MONGO_ONLY_IN_PERSISTENCE", "SPRING_WEB_ONLY_IN_WEB"})
    void aFeatureWithoutLayersEscapesNoRule(String rule) {
        assertThat(rules().get(rule).evaluate(broken).getFailureReport().toString()).contains("FlatFeature");
    }

    @Test
    void everyRuleHasAFixture() {
        assertThat(BROKEN.keySet()).isEqualTo(rules().keySet());
    }

    private static Map<String, ArchRule> rules() {
        return Stream.of(RulesOfEveryModule.class, RulesOfAService.class).map(Class::getFields).flatMap(Arrays::stream)
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ArchRule.class)
                .collect(Collectors.toMap(field -> field.getName(), field -> {
                    try {
                        return (ArchRule) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }));
    }
}
