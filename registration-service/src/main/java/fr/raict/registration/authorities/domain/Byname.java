package fr.raict.registration.authorities.domain;

/** A name by which people know an authority although it is not its own. */
public record Byname(String name, Relation relation) {

    /** What the name is to the authority. */
    public enum Relation {
        /** A delegated or associated commune, a municipal arrondissement, or what merged into the authority. */
        WITHIN,
        /** What the authority itself was called before. */
        FORMER
    }
}
