package fr.raict.registration.seating.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a desk decides on one copy of a seat book, in order of arrival, and has written at once. */
final class Batch {

    private static final Logger log = LoggerFactory.getLogger(Batch.class);

    private final List<PendingAnswer<?>> asked;

    Batch(List<PendingAnswer<?>> asked) {
        this.asked = asked;
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    boolean needsLatest() {
        return asked.stream().anyMatch(PendingAnswer::needsLatest);
    }

    /** Whom the registrations are for that may come about. */
    Map<RegistrationId, Person> people() {
        var people = new HashMap<RegistrationId, Person>();
        asked.forEach(each -> people.putAll(each.people()));
        return people;
    }

    /** What is asked for that may have left the book. */
    Mentioned mentionedOutside(SeatBook book) {
        return new Mentioned(
                asked.stream().flatMap(each -> each.mentioned().ids().stream()).filter(book::mayHaveLeft)
                        .collect(Collectors.toSet()),
                asked.stream().flatMap(each -> each.mentioned().keys().stream()).collect(Collectors.toSet()));
    }

    /**
     * For all at once; not at all when nobody new is registered. Who goes beyond a quota is refused from here on, and whom
     * the book refuses as it is needs none. A request that is in the batch more than once counts once, and all of it is
     * answered alike.
     */
    void takeAllowances(SeatBook book, Allowances allowances) {
        var first = new LinkedHashMap<Mentioned, PendingAnswer<?>>();
        asked.stream().filter(PendingAnswer::registers).forEach(each -> first.putIfAbsent(each.mentioned(), each));
        takeEach(first.values(), book, allowances);
        asked.stream().filter(PendingAnswer::registers)
                .forEach(each -> each.decideAs(Objects.requireNonNull(first.get(each.mentioned()))));
    }

    private static void takeEach(Collection<PendingAnswer<?>> requests, SeatBook book, Allowances allowances) {
        var askers = new ArrayList<PendingAnswer<?>>();
        var uses = new ArrayList<Use>();
        for (var each : requests) {
            each.usesOf(book).forEach(use -> {
                askers.add(each);
                uses.add(use);
            });
        }
        var beyond = uses.isEmpty() ? Set.<Integer>of() : allowances.take(uses);
        for (var i = 0; i < uses.size(); i++) {
            if (beyond.contains(i)) {
                askers.get(i).goBeyond(uses.get(i));
            } else {
                askers.get(i).take(uses.get(i));
            }
        }
    }

    /** @return false when one failed in a way nobody foresaw, and was taken out; the book may be half changed then */
    boolean askOf(SeatBook book) {
        for (var each : asked) {
            if (!each.askOf(book)) {
                asked.remove(each);
                each.tell();
                return false;
            }
        }
        return true;
    }

    void tell() {
        asked.forEach(PendingAnswer::tell);
    }

    void fail(Throwable failure) {
        asked.forEach(each -> each.fail(failure));
    }

    /** Of who was refused after all; the answers do not wait for it. */
    void giveBackUnused(Allowances allowances) {
        var unused = asked.stream().flatMap(each -> each.unused().stream()).toList();
        if (!unused.isEmpty()) {
            try {
                allowances.giveBack(unused);
            } catch (RuntimeException e) {
                log.warn("Some quotas of today count people who were not registered", e);
            }
        }
    }
}
