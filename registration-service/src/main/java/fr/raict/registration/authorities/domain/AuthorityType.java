package fr.raict.registration.authorities.domain;

/** What kind of authority one is, by French law. */
public enum AuthorityType {
    COMMUNE,
    /**
     * An intercommunal body with its own taxation, or one of the eleven territories (EPT) of the Métropole du Grand
     * Paris.
     */
    EPCI, DEPARTEMENT, REGION,
    /** An authority with a status of its own, such as the Collectivité de Corse. */
    OTHER
}
