package fr.raict.registration.seating.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    /** Sees all that one person of an edition is registered for, by whomever: it was mailed to the same address. */
    record Individual(ParticipantId participant) implements Viewer {

        private static final String ACCOUNT = "individual:";

        /** Empty for the account of somebody who signs in. */
        public static Optional<Individual> ofAccount(String account) {
            return account.startsWith(ACCOUNT)
                    ? Optional
                            .of(new Individual(new ParticipantId(UUID.fromString(account.substring(ACCOUNT.length())))))
                    : Optional.empty();
        }

        /** Stands for the account that the person does not have. */
        public String account() {
            return ACCOUNT + participant;
        }

        @Override
        public boolean sees(Registration registration) {
            return registration.participant().equals(participant);
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
