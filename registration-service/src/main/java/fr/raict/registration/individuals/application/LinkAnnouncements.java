package fr.raict.registration.individuals.application;

import fr.raict.contracts.Event;
import fr.raict.registration.individuals.domain.Individual;
import fr.raict.registration.individuals.domain.LinkToken;

/** Puts a link that is to be mailed in the words of the contract. */
public interface LinkAnnouncements {

    /** @param individual as found by the link */
    Event requested(Individual individual, LinkToken link);
}
