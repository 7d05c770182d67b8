package fr.raict.platform.privacy;

import java.util.List;

import fr.raict.values.EmailAddress;

/**
 * What one feature of a service keeps of people, found by their address. Its beans are asked in their order, so that
 * what finds other things is erased after them.
 */
public interface PersonalRecords {

    /** Names the kind in exports, such as {@code registrations}; each bean of a service has its own. */
    String kind();

    /** All that is kept of the person, {@value HeldData#MOST} records at most. */
    List<HeldRecord> of(EmailAddress address);

    /** Afterwards {@link #of} finds nothing that was told before the request. Again changes nothing. */
    void erase(ErasedPerson person);
}
