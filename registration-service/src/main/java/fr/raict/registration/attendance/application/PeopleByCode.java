package fr.raict.registration.attendance.application;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.registration.ReadLately;
import fr.raict.registration.seating.application.TicketTokens;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.values.ReadableCode;
import org.springframework.stereotype.Component;

/**
 * Whom a code belongs to. No code is stored: those of an edition are computed, which takes some milliseconds, and kept for
 * a while. One that is not among them is looked for anew, as somebody may have been registered meanwhile.
 */
@Component
class PeopleByCode {

    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final ExpectedPeople people;
    private final EntryCodes codes;
    private final TicketTokens tokens;
    private final ReadLately<EditionId, Map<ReadableCode, ParticipantId>> kept;
    /** Holds back who shows one wrong code after the other. */
    private final ReadLately<EditionId, Map<ReadableCode, ParticipantId>> fresh;

    PeopleByCode(ExpectedPeople people, EntryCodes codes, TicketTokens tokens) {
        this.people = people;
        this.codes = codes;
        this.tokens = tokens;
        this.fresh = new ReadLately<>(edition -> Optional.of(read(edition)));
        this.kept = new ReadLately<>(KEPT_FOR, fresh::find);
    }

    /** @param shown a code, the address that a QR code has, or the link of a ticket */
    Optional<ParticipantId> find(EditionId edition, String shown) {
        var code = ReadableCode.find(shown);
        return code.isPresent() ? find(edition, code.get())
                : tokens.read(shown.substring(shown.lastIndexOf('/') + 1).strip()).map(Ticket::registration)
                        .flatMap(this::participant);
    }

    private Optional<ParticipantId> participant(UUID registration) {
        return people.participant(new RegistrationId(registration));
    }

    private Optional<ParticipantId> find(EditionId edition, ReadableCode code) {
        var known = kept.find(edition).map(each -> each.get(code));
        if (known.isPresent()) {
            return known;
        }
        kept.forget(edition);
        return kept.find(edition).map(each -> each.get(code));
    }

    private Map<ReadableCode, ParticipantId> read(EditionId edition) {
        return people.everybody(edition).stream().collect(Collectors.toMap(codes::of, Function.identity(),
                (one, _) -> one));
    }
}
