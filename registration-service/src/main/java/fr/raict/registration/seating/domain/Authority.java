package fr.raict.registration.seating.domain;

/** The local authority somebody is registered for, as it was named then. */
public record Authority(String code, String name) {

    /** Of who registers for no authority, by the link mailed to them. No list and no mandate has its code. */
    public static final Authority INDIVIDUAL = new Authority("INDIVIDUAL", "À titre individuel");

    public Authority {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("An authority has a code and a name");
        }
    }

    public boolean ofIndividuals() {
        return code.equals(INDIVIDUAL.code);
    }
}
