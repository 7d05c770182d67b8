package fr.raict.registration.seating.domain;

import java.util.Set;

/** Whose eyes look at the registrations, and so which of them exist for these eyes. */
public sealed interface Viewer {

    boolean sees(Registration registration);

    /** Sees everything. */
    record Organiser() implements Viewer {

        @Override
        public boolean sees(Registration registration) {
            return true;
        }
    }

    /**
     * Sees all of the authorities an organiser confirmed, and what the account itself entered for those still pending.
     *
     * @param confirmed codes of authorities
     * @param pending codes of authorities
     */
    record Delegate(String account, Set<String> confirmed, Set<String> pending) implements Viewer {

        @Override
        public boolean sees(Registration registration) {
            var code = registration.authority().code();
            return confirmed.contains(code) || pending.contains(code) && registration.account().equals(account);
        }
    }

    /** Sees the registration the ticket is for. */
    record TicketHolder(RegistrationId ticket) implements Viewer {

        @Override
        public boolean sees(Registration registration) {
            return registration.id().equals(ticket);
        }
    }
}
