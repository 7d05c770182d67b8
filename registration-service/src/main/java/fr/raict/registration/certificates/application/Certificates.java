package fr.raict.registration.certificates.application;

import java.util.List;
import java.util.Optional;

import fr.raict.contracts.Event;
import fr.raict.registration.certificates.domain.AttendanceCertificate;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.ReadableCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** All certificates of attendance, one at most for each person of an edition. */
public interface Certificates {

    Optional<AttendanceCertificate> find(ParticipantId participant);

    /** Whose code it is, or was. */
    Optional<AttendanceCertificate> find(ReadableCode code);

    /**
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile; nothing is written then
     * @throws DuplicateKeyException when it is new, and somebody else made it meanwhile
     */
    AttendanceCertificate save(AttendanceCertificate certificate, List<? extends Event> raised);

    /** How many were mailed as they are. */
    int countMailed(EditionId edition);
}
