package fr.raict.agenda.experts.application;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;
import fr.raict.contracts.Event;

/** What the others are told when an expert's record was written. */
public interface ExpertAnnouncements {

    /** @param sequence of the first event */
    List<? extends Event> of(Expert expert, long sequence);

    /** @param sequence of the first event */
    List<? extends Event> ofRemoval(UUID expert, long sequence);
}
