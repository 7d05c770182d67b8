package fr.raict.registration.people.application;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A request that names several people. */
public interface NamesPeople {

    /** The people as they were typed, before anything of it was checked. */
    List<? extends @Nullable TypedPerson> named();

    /** Leads from an entry of {@code people} in the request to the person in it; null when the entry is the person. */
    default @Nullable String pathToPerson() {
        return null;
    }
}
