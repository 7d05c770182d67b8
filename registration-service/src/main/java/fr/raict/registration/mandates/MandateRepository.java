package fr.raict.registration.mandates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface MandateRepository extends Repository<Mandate, UUID> {

    Optional<Mandate> findById(UUID id);

    List<Mandate> findBySubject(String subject);

    Optional<Mandate> findFirstByAuthorityCode(String code);

    Mandate save(Mandate mandate);
}
