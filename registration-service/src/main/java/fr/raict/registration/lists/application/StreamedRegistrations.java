package fr.raict.registration.lists.application;

import java.util.function.Consumer;

/** Reads lists of any length, one registration after the other, none of which stays in memory. */
public interface StreamedRegistrations {

    /** Whatever page the query asks for: all that it selects, in its order. What the consumer throws ends the reading. */
    void each(RegistrationQuery query, Consumer<ListedRegistration> consumer);
}
