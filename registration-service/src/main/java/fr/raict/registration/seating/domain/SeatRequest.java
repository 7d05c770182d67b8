package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An authority asks for seats for some of its people, each of them once.
 *
 * @param account who asks
 * @param asker what the one who asks may see
 * @param partOf a choice of several sessions; null when it stands for itself
 * @param together whether all are to have seats or nobody; then the key says so, see {@link #keyOf}
 */
public record SeatRequest(RequestKey key, String account, Viewer asker, Authority authority, List<Applicant> applicants,
        Instant askedAt, @Nullable PartOf partOf, boolean together) {

    /**
     * A person to register, and the id the registration gets if it comes about.
     *
     * @param instead what ends once they have a seat; null when nothing does
     */
    public record Applicant(RegistrationId registration, ParticipantId participant, Traits traits,
            @Nullable Instead instead) {
        boolean isOf(SeatGroup group) {
            return traits.groups().contains(group);
        }
    }

    /** A choice of sessions of one edition, which tells the people of their seats. */
    public record PartOf(UUID choice, EditionId edition) {
    }

    /** The key of a request, by which it is known how it was asked. */
    public static RequestKey keyOf(RequestKey asked, boolean together) {
        return together ? asked.otherwise() : asked;
    }

    public SeatRequest {
        applicants = List.copyOf(applicants);
        if (applicants.isEmpty()) {
            throw new IllegalArgumentException("A request is for at least one person");
        }
        if (applicants.stream().map(Applicant::participant).distinct().count() < applicants.size()) {
            throw new IllegalArgumentException("A request names each person once");
        }
    }

    /** The registrations that answered it before, person by person; refused when they are of other people. */
    List<Registration> inOrder(Collection<Registration> repeated) {
        var byParticipant = new HashMap<ParticipantId, Registration>();
        repeated.forEach(registration -> byParticipant.put(registration.participant(), registration));
        var asked = applicants.stream().map(Applicant::participant).toList();
        if (!byParticipant.keySet().equals(Set.copyOf(asked))) {
            throw new SeatRefused.RequestKeyReused();
        }
        return asked.stream().map(byParticipant::get).toList();
    }

    /** The choice that tells the people; null when the seats' own events do. */
    @Nullable
    UUID choice() {
        return partOf == null ? null : partOf.choice();
    }

    void refuseUnlessIn(EditionId edition, WorkshopId workshop) {
        if (partOf != null && !partOf.edition().equals(edition)) {
            throw new SeatRefused.WorkshopUnknown(workshop);
        }
    }

    /** Whether it names somebody else of the same name before. */
    boolean hasNamesakeBefore(int position) {
        var name = applicants.get(position).traits().name();
        return applicants.subList(0, position).stream().anyMatch(other -> Objects.equals(name, other.traits().name()));
    }

    boolean mayBeAnsweredWith(Registration existing) {
        return existing.authority().code().equals(authority.code()) && asker.sees(existing);
    }

    /** @param party to which they belong; null when they are alone */
    Registration registrationOf(Applicant applicant, int number, Registration.State state, @Nullable UUID party) {
        return new Registration(applicant.registration(), number, applicant.participant(), authority, account,
                List.of(key), state, askedAt, applicant.traits(), null, applicant.instead(),
                party == null ? null : Turn.in(party));
    }
}
