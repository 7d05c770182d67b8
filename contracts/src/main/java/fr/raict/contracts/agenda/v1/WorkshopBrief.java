package fr.raict.contracts.agenda.v1;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says of a workshop, so that a mail can be written from one event alone.
 *
 * @param venue of the edition; nobody goes there for a remote workshop
 * @param placement absent while the workshop has no room and time
 * @param timeZone IANA name of the zone in which its times are shown
 * @param organiserEmail where answers to the mail went when the event happened; in text as
 *            {@link fr.raict.contracts.Person#email()}
 * @param calendarSequence never less than in an earlier event; in one about an invitation, higher than in all earlier
 *            ones to its expert about the workshop
 * @param edition its edition, whose address may be another one by now; absent in events of earlier versions
 * @param attendance absent in events of earlier versions, which do not know
 */
public record WorkshopBrief(UUID workshop, String title, String editionName, String venue, String timeZone,
        String organiserEmail, int calendarSequence, @Nullable Placement placement, @Nullable UUID edition,
        @Nullable Attendance attendance) {
}
