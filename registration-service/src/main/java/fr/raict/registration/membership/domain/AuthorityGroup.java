package fr.raict.registration.membership.domain;

/** A group of authorities, to which rules of admission refer. One authority may be in several. */
public enum AuthorityGroup {
    /** Marked by an organiser as « adhérent ». */
    MEMBER,
    /** Marked by an organiser. */
    PARTNER,
    /** Of another country than France: only one outside the reference list is, and nobody marks it so. */
    FOREIGN
}
