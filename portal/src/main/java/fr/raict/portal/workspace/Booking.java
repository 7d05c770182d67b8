package fr.raict.portal.workspace;

import java.util.LinkedHashMap;
import java.util.List;

import fr.raict.portal.services.registration.MyRegistrations;
import fr.raict.portal.services.registration.MyRegistrations.BookedWorkshop;
import fr.raict.portal.services.registration.MyRegistrations.Session;
import fr.raict.portal.services.registration.Registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** One registration and what it is for, so that a list of sessions can be cut anywhere. */
record Booking(BookedWorkshop workshop, Registration registration) {

    static List<Booking> all(MyRegistrations registrations) {
        return registrations.workshops().stream()
                .flatMap(session -> session.registrations().stream().map(each -> new Booking(session.workshop(), each)))
                .toList();
    }

    /** In the order of the bookings. */
    static List<Session> bySession(List<Booking> bookings) {
        var sessions = bookings.stream().collect(groupingBy(Booking::workshop, LinkedHashMap::new,
                mapping(Booking::registration, toList())));
        return sessions.entrySet().stream().map(each -> new Session(each.getKey(), each.getValue())).toList();
    }
}
