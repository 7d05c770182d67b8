package fr.raict.portal.changing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Choice;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.Registration.Person;
import org.jspecify.annotations.Nullable;

/** What became of a change, person by person, each one's sessions in order of time. */
record ChangeResult(List<OfPerson> people) {

    record OfPerson(Person person, List<Outcome> outcomes) {

        /** By which the person's page is found, when anything was done. */
        public @Nullable Registration registration() {
            return outcomes.stream().filter(Outcome::isDone).map(Outcome::registration).findFirst().orElse(null);
        }
    }

    /**
     * One of registration and refusal.
     *
     * @param workshop unless it is in the programme no more
     */
    record Outcome(@Nullable Workshop workshop, @Nullable Registration registration,
            Choice.@Nullable Refusal refusal) {

        boolean isDone() {
            return registration != null;
        }

        private Instant startsAt() {
            return workshop == null || workshop.slot() == null ? Instant.MAX : workshop.slot().startsAt();
        }
    }

    /** @param workshops those of the programme, by id */
    static ChangeResult of(List<Choice> choices, Map<UUID, Workshop> workshops) {
        return new ChangeResult(choices.stream().flatMap(choice -> choice.people().stream())
                .map(each -> ofPerson(each, workshops)).toList());
    }

    /** Registrations on which an organiser is still to decide. */
    public long requested() {
        return outcomes().stream().map(Outcome::registration).filter(made -> made != null && made.isRequested())
                .count();
    }

    private static OfPerson ofPerson(Choice.OfPerson asked, Map<UUID, Workshop> workshops) {
        return new OfPerson(asked.person(), asked.sessions().stream()
                .map(each -> new Outcome(workshops.get(each.workshop()), each.registration(), each.refusal()))
                .sorted(Comparator.comparing(Outcome::startsAt)).toList());
    }

    public boolean isNothingDone() {
        return outcomes().stream().noneMatch(Outcome::isDone);
    }

    public boolean isAnythingRefused() {
        return outcomes().stream().anyMatch(each -> each.refusal() != null);
    }

    private List<Outcome> outcomes() {
        return people.stream().flatMap(each -> each.outcomes().stream()).toList();
    }
}
