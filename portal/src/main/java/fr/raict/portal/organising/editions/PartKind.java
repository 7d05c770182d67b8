package fr.raict.portal.organising.editions;

/**
 * Names of a kind of parts of an edition.
 *
 * @param name among the texts
 * @param section of the edition's page, and of addresses
 * @param start of the address where one is added
 * @param added this and the others: notices of what was done
 */
record PartKind(String name, String section, String start, String added, String changed, String removed) {
    static final PartKind ROOM = new PartKind("room", "salles", "nouvelle", "salle-ajoutee",
            "salle-modifiee", "salle-supprimee");
    static final PartKind SLOT = new PartKind("slot", "creneaux", "nouveau", "creneau-ajoute", "creneau-modifie",
            "creneau-supprime");
}
