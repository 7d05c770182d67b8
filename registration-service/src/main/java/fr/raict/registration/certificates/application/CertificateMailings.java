package fr.raict.registration.certificates.application;

import java.util.List;
import java.util.Optional;

import fr.raict.registration.seating.domain.EditionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** The last mailing of each edition. */
public interface CertificateMailings {

    Optional<CertificateMailing> find(EditionId edition);

    /**
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
     * @throws DuplicateKeyException when it is new, and somebody else made it meanwhile
     */
    CertificateMailing save(CertificateMailing mailing);

    List<CertificateMailing> underWay();
}
