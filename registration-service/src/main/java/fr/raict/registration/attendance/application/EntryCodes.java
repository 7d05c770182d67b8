package fr.raict.registration.attendance.application;

import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.ReadableCode;

/** The code by which a person is known at the doors of an edition: the same each time, and nobody else can make it. */
public interface EntryCodes {

    ReadableCode of(ParticipantId participant);
}
