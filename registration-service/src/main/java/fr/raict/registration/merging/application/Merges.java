package fr.raict.registration.merging.application;

import fr.raict.registration.merging.domain.AuthorityMerges;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** All merges, in one document: whoever decides on one more has seen all before it. */
public interface Merges {

    AuthorityMerges all();

    /**
     * @return as stored
     * @throws OptimisticLockingFailureException when somebody else was quicker; nothing is written then
     * @throws DuplicateKeyException when somebody else wrote the first one
     */
    AuthorityMerges save(AuthorityMerges merges);
}
