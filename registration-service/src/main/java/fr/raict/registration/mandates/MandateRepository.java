package fr.raict.registration.mandates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.mandates.Mandate.State;
import org.springframework.data.repository.Repository;

interface MandateRepository extends Repository<Mandate, UUID> {

    Optional<Mandate> findById(UUID id);

    List<Mandate> findBySubject(String subject);

    List<Mandate> findByStateOrderByRequestedAt(State state);

    List<Mandate> findAllByOrderByRequestedAt();

    Optional<Mandate> findFirstByAuthorityCode(String code);

    Mandate save(Mandate mandate);
}
