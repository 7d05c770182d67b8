package fr.raict.portal.changing;

/** What was asked for, which a choice alone does not tell. */
enum ResultKind {
    REPLACED(ResultKind.REPLACEMENT), CORRECTED(ResultKind.CORRECTION), WITHDRAWN(ResultKind.WITHDRAWAL);

    static final String REPLACEMENT = "/mon-espace/remplacement/resultat";
    static final String CORRECTION = "/mon-espace/correction/resultat";
    static final String WITHDRAWAL = "/mon-espace/desistement/resultat";

    private final String address;

    ResultKind(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }
}
