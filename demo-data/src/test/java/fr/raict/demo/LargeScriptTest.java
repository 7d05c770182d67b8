package fr.raict.demo;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class LargeScriptTest {

    private final LargeScript script = write();

    @Test
    void hasTheSizeOfTheProductDescription() {
        assertThat(script.edition().days()).isEqualTo(3);
        assertThat(script.edition().rooms()).hasSize(8);
        assertThat(script.edition().workshops()).hasSize(60).extracting(Script.Workshop::title).doesNotHaveDuplicates();
        assertThat(script.experts()).hasSize(150);
        assertThat(script.delegations()).hasSize(400).allMatch(delegation -> !delegation.people().isEmpty())
                .extracting(LargeScript.Delegation::authority).doesNotHaveDuplicates();
        assertThat(people()).hasSize(1_500);
        assertThat(script.delegations().getFirst().people()).hasSize(200);
    }

    @Test
    void putsNoTwoWorkshopsIntoOneRoomAtATime() {
        assertThat(script.edition().workshops())
                .map(workshop -> workshop.room().orElseThrow() + workshop.slot().orElseThrow()).doesNotHaveDuplicates();
        assertThat(script.edition().slots()).extracting(Script.Slot::label).doesNotHaveDuplicates();
    }

    @Test
    void fillsSomeWorkshopsSoThatPeopleWait() {
        assertThat(script.edition().workshops()).anyMatch(workshop -> workshop.capacity() < LargeScript.PEOPLE / 2)
                .anyMatch(workshop -> workshop.capacity() > LargeScript.PEOPLE);
    }

    @Test
    void writesToAddressesThatNoServerCanHave() {
        assertThat(addresses()).doesNotHaveDuplicates().allMatch(address -> address.endsWith(".invalid"));
    }

    @Test
    void hasNoNamesakesInOneAuthorityWhomTheServiceWouldAskAbout() {
        assertThat(script.delegations()).allSatisfy(delegation -> assertThat(delegation.people())
                .extracting(person -> LargePeople.plain(person.givenName() + person.familyName()))
                .doesNotHaveDuplicates());
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(write()).isEqualTo(script);
    }

    @Test
    void withdrawsOneOfAHundredInEachWorkshopAndNotAlwaysTheSame() {
        assertThat(script.stayingIn(0)).isEqualTo(1_485);
        assertThat(script.stayingIn(59)).isEqualTo(1_485);
        assertThat(script.withdraws(0, 0)).isNotEqualTo(script.withdraws(0, 1));
    }

    private List<LargePeople.Person> people() {
        return script.delegations().stream().flatMap(delegation -> delegation.people().stream()).toList();
    }

    private List<String> addresses() {
        return Stream.concat(script.experts().stream().map(Script.Expert::email),
                people().stream().map(LargePeople.Person::email)).toList();
    }

    private static LargeScript write() {
        try {
            var configuration = new ScriptConfiguration();
            return configuration.largeScript(configuration.script(new ClassPathResource("demo/script.yaml")),
                    new ClassPathResource("demo/large-authorities.txt"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
