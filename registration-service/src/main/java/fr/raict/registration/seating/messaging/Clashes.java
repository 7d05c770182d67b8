package fr.raict.registration.seating.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raict.registration.seating.application.Engagements;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.SeatEvent;
import fr.raict.registration.seating.domain.SeatEvent.Rescheduled;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Component;

/** What else people are taken by at the time to which a workshop was moved, so that they are asked to choose. */
@Component
class Clashes {

    private final Engagements engagements;
    private final SeatBooks books;

    Clashes(Engagements engagements, SeatBooks books) {
        this.engagements = engagements;
        this.books = books;
    }

    /** Titles in alphabetical order, for those who hear of a change and have a seat. */
    Map<ParticipantId, List<String>> of(Workshop workshop, List<SeatEvent> happened) {
        var moved = happened.stream().filter(Rescheduled.class::isInstance).map(SeatEvent::registration)
                .filter(registration -> registration.isSeated()).toList();
        if (moved.isEmpty()) {
            return Map.of();
        }
        var clashes = engagements.clashes(workshop, moved);
        var others = clashes.values().stream().flatMap(each -> each.stream()).collect(Collectors.toSet());
        var titles = new HashMap<WorkshopId, String>();
        books.workshops(others).forEach(other -> titles.put(other.id(), other.title()));
        return clashes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> each.getValue().stream().filter(titles::containsKey).map(titles::get).sorted().toList()));
    }
}
