package fr.raict.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The demonstration as it is written in {@code demo/script.yaml}.
 *
 * @param foreign partners abroad, « name — country »
 * @param unlisted authorities that wait for an organiser's confirmation, written the same way
 */
record Script(List<Edition> archive, Edition current, List<Expert> experts, List<String> authorities,
        List<String> foreign, List<String> unlisted, List<String> givenNames, List<String> familyNames,
        List<String> jobTitles) {

    record Edition(String name, Optional<LocalDate> firstDay, int days, String venue, List<Room> rooms,
            List<Slot> slots,
            List<Workshop> workshops) {
    }

    record Room(String name, int capacity, String floor, String equipment) {
    }

    /** @param day 1 for the first day of the edition */
    record Slot(String label, int day, LocalTime from, LocalTime to, String kind) {
    }

    /**
     * @param link by which people take part from afar
     * @param room none while it is not placed, and for a remote one
     * @param participants how many people are registered, those who wait included
     * @param withdrawals how many of them withdraw again
     * @param cancelled why, if it is cancelled in the end
     */
    record Workshop(String title, String summary, Optional<String> objectives, String format, List<String> languages,
            String mode, Optional<String> link, int capacity, List<Integer> sdgs, Optional<String> community,
            Optional<String> room, Optional<String> slot, boolean published, int participants, int withdrawals,
            Optional<String> cancelled) {
    }

    /** @param invitations to which workshops, with what becomes of them */
    record Expert(String givenName, String familyName, String organisation, String jobTitle, String language,
            String email,
            List<Invited> invitations) {
    }

    /** @param answer {@code accept}, {@code decline}, {@code none}, {@code expire}, when it had to be given at once, or {@code draft},
     *        when it is not even sent */
    record Invited(String workshop, String role, String answer, Optional<String> reason, Optional<String> substitute) {
    }
}
