package fr.raict.registration.choosing.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.platform.security.Caller;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.ChoiceRefused;
import fr.raict.registration.choosing.domain.ChoiceRefused.RegistrationsDiffer;
import fr.raict.registration.choosing.domain.ChosenSeat;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.people.domain.Answer;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.questions.domain.GivenAnswers;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Service;

/**
 * Replaces a person by another, gives them another address, or ends registrations: several at once, in an edition and of
 * one authority. Seats and ranks stay; each person is told of all of theirs at once.
 */
@Service
public class ChangeRegistrations {

    private final MakeChoice makeChoice;
    private final NamedRegistrations registrations;

    ChangeRegistrations(MakeChoice makeChoice, NamedRegistrations registrations) {
        this.makeChoice = makeChoice;
        this.registrations = registrations;
    }

    /**
     * @param named registrations of one person
     * @throws ChoiceRefused when they are not of one person
     */
    public ChoiceDetails replace(UUID edition, UUID idempotencyKey, List<NamedRegistration> named, Person successor,
            GivenAnswers given, Caller caller) {
        var found = registrations.find(edition, named, caller);
        return makeChoice.of(edition, idempotencyKey, caller, new ChosenForPeople(Choice.Kind.REPLACE,
                authorityOf(found), List.of(handedOver(found, successor)), List.of(given), false), () -> {});
    }

    /** The same for who stays the same person, under an address that differs, with the answers given before. */
    ChoiceDetails correct(UUID edition, UUID idempotencyKey, List<NamedRegistration> named, Person corrected,
            Caller caller) {
        var found = registrations.find(edition, named, caller);
        var answers = found.stream().flatMap(each -> each.person().answers().stream())
                .collect(Collectors.toMap(Answer::question, answer -> answer, (first, _) -> first, LinkedHashMap::new));
        return makeChoice.of(edition, idempotencyKey, caller, ChosenForPeople.unasked(Choice.Kind.CORRECT,
                authorityOf(found), List.of(handedOver(found, corrected.with(List.copyOf(answers.values()))))),
                () -> {});
    }

    private static PersonChoice handedOver(List<RegistrationDetails> found, Person successor) {
        return new PersonChoice(successor, onePersonOf(found).withoutAnswers(),
                found.stream().map(ChangeRegistrations::ending).toList());
    }

    /** @throws ChoiceRefused when they are not of one authority */
    public ChoiceDetails withdraw(UUID edition, UUID idempotencyKey, List<NamedRegistration> named, Caller caller) {
        var found = registrations.find(edition, named, caller);
        var byPerson = new LinkedHashMap<Person, List<ChosenSeat>>();
        found.forEach(each -> byPerson.computeIfAbsent(each.person().withoutAnswers(), _ -> new ArrayList<>())
                .add(ending(each)));
        var people = byPerson.entrySet().stream()
                .map(each -> new PersonChoice(each.getKey(), null, each.getValue())).toList();
        return makeChoice.of(edition, idempotencyKey, caller,
                ChosenForPeople.unasked(Choice.Kind.WITHDRAW, authorityOf(found), people), () -> {});
    }

    private static ChosenSeat ending(RegistrationDetails registration) {
        return ChosenSeat.ending(new WorkshopId(registration.workshop()), new RegistrationId(registration.id()));
    }

    private static String authorityOf(List<RegistrationDetails> found) {
        var codes = found.stream().map(each -> each.authority().code()).distinct().toList();
        if (codes.size() > 1) {
            throw new RegistrationsDiffer();
        }
        return codes.getFirst();
    }

    private static Person onePersonOf(List<RegistrationDetails> found) {
        if (found.stream().map(each -> EmailAddress.find(each.person().email())).distinct().count() > 1) {
            throw new RegistrationsDiffer();
        }
        return found.getFirst().person();
    }
}
