package fr.raict.registration.seating.domain;

/** The local authority somebody is registered for, as it was named then. */
public record Authority(String code, String name) {

    public Authority {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("An authority has a code and a name");
        }
    }
}
