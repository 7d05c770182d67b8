package fr.raict.registration.mandates.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.Mandate.State;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** All mandates. */
public interface Mandates {

    /** The one with that id, or the one that it became part of. */
    Optional<Mandate> find(UUID id);

    /** A few at most. */
    List<Mandate> of(String subject);

    /** An authority as some mandate names it. */
    Optional<MandatedAuthority> named(String authorityCode);

    /**
     * @throws OptimisticLockingFailureException when somebody else decided meanwhile
     * @throws DuplicateKeyException when it is new and exists already
     */
    Mandate save(Mandate mandate);

    /**
     * A page of those in one state, or of all: those that wait for a decision first, then by when they were asked for.
     */
    List<Mandate> find(Optional<State> state, SearchWords words, Paging paging);

    long count(Optional<State> state, SearchWords words);

    /** Some of those under which what was entered is being withdrawn. */
    List<Mandate> clearing(int atMost);

    /** Some under one of the codes that are not the authority's as it is named now. */
    List<Mandate> misnamed(Set<String> codes, MandatedAuthority authority, int atMost);

    /** Whether it was in that version, and is gone. */
    boolean remove(Mandate mandate);

    /** What is said of all authorities that are not in the reference list, in no order. */
    List<CountedMandates> unlisted();

    /** The same of one authority; empty when nobody ever asked to speak for it. */
    Optional<CountedMandates> counted(String authorityCode);

    /** How many speak for each of these authorities; none where the code is missing. */
    Map<String, Long> confirmed(Collection<String> authorityCodes);
}
