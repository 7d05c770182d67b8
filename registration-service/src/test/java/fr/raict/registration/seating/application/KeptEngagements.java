package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Speaker;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;

/** Engagements in memory, of people of whom some are taken elsewhere. */
final class KeptEngagements implements Engagements {

    private final Set<ParticipantId> takenElsewhere = new HashSet<>();
    private final Map<RegistrationId, ParticipantId> entered = new HashMap<>();

    void takeElsewhere(ParticipantId person) {
        takenElsewhere.add(person);
    }

    Collection<ParticipantId> entered() {
        return entered.values();
    }

    @Override
    public Set<RegistrationId> enter(Workshop workshop, Collection<Registration> seated) {
        var refused = seated.stream().filter(each -> takenElsewhere.contains(each.participant()))
                .map(Registration::id).collect(Collectors.toSet());
        seated.stream().filter(each -> !refused.contains(each.id()))
                .forEach(each -> entered.put(each.id(), each.participant()));
        return refused;
    }

    @Override
    public Map<ParticipantId, Set<WorkshopId>> clashes(Workshop workshop, Collection<Registration> registrations) {
        return registrations.stream().map(Registration::participant).filter(takenElsewhere::contains)
                .collect(Collectors.toMap(Function.identity(), _ -> Set.of()));
    }

    @Override
    public void drop(Collection<Registration> ended) {
        ended.forEach(each -> entered.remove(each.id()));
    }

    @Override
    public void speak(Speaker speaker, Optional<Placement> at) {
        takenElsewhere.add(speaker.person());
    }

    @Override
    public void silence(Speaker speaker) {
        takenElsewhere.remove(speaker.person());
    }

    @Override
    public void move(Workshop workshop) {
    }
}
