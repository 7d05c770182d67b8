package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Speaker;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;

/** When people are taken, in memory and in the plainest way. */
final class TimedEngagements implements Engagements {

    private record Time(ParticipantId person, WorkshopId workshop, Placement at) {
    }

    private final Map<RegistrationId, Time> times = new HashMap<>();

    synchronized void clear() {
        times.clear();
    }

    synchronized Set<RegistrationId> entered() {
        return Set.copyOf(times.keySet());
    }

    @Override
    public synchronized Set<RegistrationId> enter(Workshop workshop, Collection<Registration> seated) {
        var refused = new HashSet<RegistrationId>();
        for (var registration : seated) {
            if (others(workshop, registration).isEmpty()) {
                times.put(registration.id(), new Time(registration.participant(), workshop.id(),
                        workshop.placed().orElseThrow()));
            } else {
                refused.add(registration.id());
            }
        }
        return refused;
    }

    private Set<WorkshopId> others(Workshop workshop, Registration registration) {
        var at = workshop.placed().orElseThrow();
        var found = new HashSet<WorkshopId>();
        times.forEach((by, time) -> {
            if (time.person().equals(registration.participant()) && !time.workshop().equals(workshop.id())
                    && !by.equals(givenUp(registration)) && time.at().startsAt().isBefore(at.endsAt())
                    && at.startsAt().isBefore(time.at().endsAt())) {
                found.add(time.workshop());
            }
        });
        return found;
    }

    private static @Nullable RegistrationId givenUp(Registration registration) {
        return registration.instead() == null ? null : registration.instead().registration();
    }

    @Override
    public synchronized Map<ParticipantId, Set<WorkshopId>> clashes(Workshop workshop,
            Collection<Registration> registrations) {
        var found = new HashMap<ParticipantId, Set<WorkshopId>>();
        for (var registration : registrations) {
            var others = others(workshop, registration);
            if (!others.isEmpty()) {
                found.put(registration.participant(), others);
            }
        }
        return found;
    }

    @Override
    public synchronized void drop(Collection<Registration> ended) {
        List.copyOf(ended).forEach(each -> times.remove(each.id()));
    }

    @Override
    public void speak(Speaker speaker, Optional<Placement> at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void silence(Speaker speaker) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void move(Workshop workshop) {
        times.replaceAll((_, time) -> time.workshop().equals(workshop.id())
                ? new Time(time.person(), time.workshop(), workshop.placed().orElseThrow())
                : time);
    }
}
