package fr.raict.registration.seating.application;

import fr.raict.registration.seating.domain.SeatBook;

/** A seat book as found in the store, with what the store needs to write it back. */
public interface StoredSeatBook {

    SeatBook book();

    /** How many events can be written with it now. */
    int roomForEvents();

    /** Whether all that its lists may have missed is the latest write. */
    boolean isListedButForLatest();

    /** The same once its lists have that write as well. */
    StoredSeatBook listed();
}
