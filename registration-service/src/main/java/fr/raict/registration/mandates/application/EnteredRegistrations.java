package fr.raict.registration.mandates.application;

/** What accounts entered, which other features know. */
public interface EnteredRegistrations {

    /**
     * Withdraws some of the registrations that an account entered for an authority, in all editions.
     *
     * @param mails whether each person is told
     * @return how many, 0 when none is known to be left
     */
    int withdrawSome(String account, String authorityCode, boolean mails);
}
