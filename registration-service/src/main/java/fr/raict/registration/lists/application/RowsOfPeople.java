package fr.raict.registration.lists.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import fr.raict.registration.seating.domain.ParticipantId;

/** What lists keep of people, by who they are in their editions. */
public interface RowsOfPeople {

    /** Their registrations, whatever became of them, the latest first; some of them if there are more. */
    List<ListedRegistration> of(Collection<ParticipantId> people, int atMost);

    /** Leaves the registrations, and nothing of who they were for, as far as it was told before that time. */
    void erase(Collection<ParticipantId> people, Instant before);
}
