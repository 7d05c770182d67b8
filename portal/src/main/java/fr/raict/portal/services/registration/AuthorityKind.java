package fr.raict.portal.services.registration;

/** What kind of authority people come for. */
public enum AuthorityKind {
    COMMUNE, EPCI, DEPARTEMENT, REGION, SPECIAL, FOREIGN, UNLISTED, INDIVIDUAL
}
