package fr.raict.portal.registering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import fr.raict.portal.rules.RefusalTexts;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Choice;
import fr.raict.portal.services.registration.Choice.OfSession;
import fr.raict.portal.services.registration.Registration;
import org.jspecify.annotations.Nullable;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** What became of a choice, person by person in the order of the form, each one's sessions in order of time. */
record ChoiceResult(List<OfPerson> people, String authority) {

    record OfPerson(PersonEntry person, List<Outcome> outcomes) {

        private ChosenPerson chosen(Predicate<Outcome> which) {
            return ChosenPerson.of(person, outcomes.stream().filter(which).map(Outcome::id).toList());
        }
    }

    /**
     * Exactly one of registration, holder and refusal.
     *
     * @param workshop unless it is in the programme no more
     * @param holder the registration of somebody else who has the address
     */
    record Outcome(UUID id, @Nullable Workshop workshop, @Nullable Registration registration,
            @Nullable Registration holder, Choice.@Nullable Refusal refusal) {

        boolean isOfSameName() {
            return refusal != null && RefusalTexts.isSameName(refusal.type());
        }
    }

    static ChoiceResult of(Choice choice, List<Workshop> inOrder) {
        var order = IntStream.range(0, inOrder.size()).boxed().collect(toMap(at -> inOrder.get(at).id(), identity()));
        var people = choice.people().stream().map(each -> ofPerson(each, inOrder, order)).toList();
        var authority = choice.people().stream().flatMap(each -> each.sessions().stream())
                .map(OfSession::registration).filter(Objects::nonNull).map(each -> each.authority().code()).findFirst();
        return new ChoiceResult(people, authority.orElse(""));
    }

    private static OfPerson ofPerson(Choice.OfPerson asked, List<Workshop> inOrder, Map<UUID, Integer> order) {
        var person = PersonEntry.of(asked.person());
        return new OfPerson(person, asked.sessions().stream()
                .sorted(Comparator.comparingInt(each -> order.getOrDefault(each.workshop(), inOrder.size())))
                .map(each -> outcome(each, person,
                        order.containsKey(each.workshop()) ? inOrder.get(order.get(each.workshop())) : null))
                .toList());
    }

    private static Outcome outcome(OfSession asked, PersonEntry person, @Nullable Workshop workshop) {
        var made = asked.registration();
        var isTheirs = made != null && NotRegistered.isSamePerson(person.fullName(), made.person().fullName());
        return new Outcome(asked.workshop(), workshop, isTheirs ? made : null, isTheirs ? null : made,
                asked.refusal());
    }

    public boolean isNobodyRegistered() {
        return outcomes().stream().allMatch(each -> each.registration() == null);
    }

    public boolean isAnybodyRefused() {
        return outcomes().stream().anyMatch(each -> each.refusal() != null);
    }

    /** People whose address is somebody else's, with the sessions that they still lack; to be asked for once more. */
    public @Nullable ChoiceForm otherAddresses() {
        return again(outcome -> outcome.holder() != null, outcome -> outcome.holder() != null);
    }

    /** People who have the name of somebody registered, with the sessions that they lack; they may be others. */
    public @Nullable ChoiceForm sameNames() {
        var concerned = again(Outcome::isOfSameName, Outcome::isOfSameName);
        return concerned == null ? null : concerned.each(ChosenPerson::perhapsAnother);
    }

    /** People who were refused something else, for whom other sessions may be chosen. */
    public @Nullable ChoiceForm otherSessions() {
        return again(outcome -> outcome.refusal() != null && !outcome.isOfSameName(), _ -> false);
    }

    /** Registrations on which an organiser is still to decide. */
    public long requested() {
        return outcomes().stream().map(Outcome::registration).filter(made -> made != null && made.isRequested())
                .count();
    }

    /** Whether nobody has a seat or a rank yet. */
    public boolean isOnlyRequested() {
        return requested() > 0
                && requested() == outcomes().stream().filter(each -> each.registration() != null).count();
    }

    private @Nullable ChoiceForm again(Predicate<Outcome> whose, Predicate<Outcome> which) {
        var concerned = people.stream().filter(each -> each.outcomes().stream().anyMatch(whose))
                .map(each -> each.chosen(which)).toList();
        return concerned.isEmpty() ? null : ChoiceForm.of(authority, concerned);
    }

    private List<Outcome> outcomes() {
        return people.stream().flatMap(each -> each.outcomes().stream()).toList();
    }
}
