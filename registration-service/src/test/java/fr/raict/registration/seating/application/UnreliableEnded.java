package fr.raict.registration.seating.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.WorkshopId;

/** Ended registrations in memory, which cannot be added when told so, and which count how often they are looked for. */
final class UnreliableEnded implements EndedRegistrations {

    private final Map<RegistrationId, Registration> kept = new LinkedHashMap<>();
    private boolean failing;
    private int searches;

    void failNext() {
        failing = true;
    }

    List<Registration> kept() {
        return new ArrayList<>(kept.values());
    }

    int searches() {
        return searches;
    }

    @Override
    public void add(WorkshopId workshop, Collection<Registration> ended) {
        if (failing) {
            failing = false;
            throw new IllegalStateException("connection refused");
        }
        ended.forEach(each -> kept.put(each.id(), each));
    }

    @Override
    public void reassign(WorkshopId workshop, Collection<RegistrationId> ids, Authority authority) {
        ids.forEach(id -> kept.computeIfPresent(id, (_, each) -> each.of(authority)));
    }

    @Override
    public List<Registration> find(WorkshopId workshop, Set<RegistrationId> ids, Set<RequestKey> keys) {
        searches++;
        return kept.values().stream().filter(each -> ids.contains(each.id())
                || !Collections.disjoint(each.keys(), keys)).toList();
    }
}
