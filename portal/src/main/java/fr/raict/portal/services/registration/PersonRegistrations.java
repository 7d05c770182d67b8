package fr.raict.portal.services.registration;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.registration.Registration.Person;

/** All that one person is or was registered for in an edition, for one authority, in the order of the programme. */
public record PersonRegistrations(UUID edition, Person person, LocalAuthority authority,
        List<MyRegistrations.OfWorkshop> workshops) {}
