package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import org.jspecify.annotations.Nullable;

/** Lets people into the line of a workshop, all of a request or nobody. */
final class Admission {

    private final RegistrationsInOrder line;
    private final Announcements announcements;
    private final WaitingList waitingList;

    Admission(RegistrationsInOrder line, Announcements announcements, WaitingList waitingList) {
        this.line = line;
        this.announcements = announcements;
        this.waitingList = waitingList;
    }

    SeatAnswer request(SeatRequest request, RegistrationWindow window, Terms terms) {
        var repeated = repeat(request, terms);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        var newcomers = admitted(request, window, terms);
        var party = partyOf(request, newcomers, terms);
        var registrations = request.applicants().stream().map(applicant -> admit(request, applicant, party, terms))
                .toList();
        return new SeatAnswer(registrations.size() == 1 ? registrations : asTheyAreNow(registrations, terms),
                !newcomers.isEmpty());
    }

    /** Where each stands once all have come. */
    private List<RankedRegistration> asTheyAreNow(List<RankedRegistration> admitted, Terms terms) {
        return admitted.stream().map(each -> waitingList.ranked(each.registration(), terms)).toList();
    }

    /** Empty when it was not made before. */
    Optional<SeatAnswer> repeat(SeatRequest request, Terms terms) {
        if (!line.answering(request.key().otherwise()).isEmpty()) {
            throw new SeatRefused.RequestKeyReused();
        }
        var repeated = line.answering(request.key());
        return repeated.isEmpty() ? Optional.empty()
                : Optional.of(new SeatAnswer(request.inOrder(repeated).stream()
                        .map(each -> waitingList.ranked(each, terms)).toList(), false));
    }

    int newcomers(SeatRequest request, RegistrationWindow window, Terms terms) {
        return line.answering(request.key()).isEmpty() ? admitted(request, window, terms).size() : 0;
    }

    /** @return their positions in the request */
    private List<Integer> admitted(SeatRequest request, RegistrationWindow window, Terms terms) {
        request.refuseUnlessIn(terms.workshop().edition(), terms.workshop().id());
        terms.workshop().refuseUnlessOpenAt(request.askedAt(), window);
        var newcomers = positions(request, applicant -> existing(request, applicant).isEmpty());
        if (!newcomers.isEmpty()) {
            refuseWhoIsThereOtherwise(request, newcomers);
            refuseByRules(request, newcomers, terms.rules());
            refuseWhoIsTaken(request, newcomers, terms);
            refuseUnlessRoomFor(request, newcomers, terms);
        }
        return newcomers;
    }

    private void refuseWhoIsThereOtherwise(SeatRequest request, List<Integer> newcomers) {
        var elsewhere = newcomers.stream().filter(position -> line
                .activeOf(request.applicants().get(position).participant()).stream().anyMatch(request.asker()::sees))
                .toList();
        if (!elsewhere.isEmpty()) {
            throw new SeatRefused.AlreadyRegistered(elsewhere);
        }
        refuseNamesakes(request, newcomers);
    }

    void refuseNamesakes(SeatRequest request, List<Integer> newcomers) {
        var alike = newcomers.stream().filter(position -> hasNamesake(request, position)).toList();
        if (!alike.isEmpty()) {
            throw new SeatRefused.SameName(alike);
        }
    }

    /** Whether the authority has somebody of that name at another address, whom the asker sees. */
    private boolean hasNamesake(SeatRequest request, int position) {
        var applicant = request.applicants().get(position);
        var name = applicant.traits().name();
        return name != null && (request.hasNamesakeBefore(position)
                || line.named(name, request.authority()).anyMatch(request.asker()::sees));
    }

    private void refuseByRules(SeatRequest request, List<Integer> newcomers, AdmissionRules rules) {
        refuseUnlessMembers(request, newcomers, rules);
        var most = rules.limitOfAuthority();
        if (most.isPresent() && !request.authority().ofIndividuals()
                && line.activeOf(request.authority()) + newcomers.size() > most.get()) {
            throw new SeatRefused.AuthorityCapReached(most.get());
        }
    }

    void refuseUnlessMembers(SeatRequest request, List<Integer> newcomers, AdmissionRules rules) {
        if (rules.membersOnly() && newcomers.stream()
                .anyMatch(position -> !request.applicants().get(position).isOf(SeatGroup.MEMBERS))) {
            throw new SeatRefused.MembersOnly();
        }
    }

    /** Who has a seat elsewhere at the same time may wait for one here, but not have it. */
    private void refuseWhoIsTaken(SeatRequest request, List<Integer> newcomers, Terms terms) {
        var party = partyOf(request, newcomers, terms);
        var taken = newcomers.stream().filter(position -> {
            var applicant = request.applicants().get(position);
            return line.isTaken(applicant.participant()) && stateOf(applicant, party, terms) == State.SEATED;
        }).toList();
        if (!taken.isEmpty()) {
            throw new SeatRefused.Overlap(taken);
        }
    }

    /** Who asks for all or nobody, and does not have seats for all: null of others. */
    private @Nullable UUID partyOf(SeatRequest request, List<Integer> newcomers, Terms terms) {
        if (!request.together() || newcomers.size() < 2) {
            return null;
        }
        var people = newcomers.stream().map(each -> request.applicants().get(each).traits().groups()).toList();
        return terms.rules().onApproval() || !waitingList.haveSeats(terms, people) ? request.key().value() : null;
    }

    private void refuseUnlessRoomFor(SeatRequest request, List<Integer> newcomers, Terms terms) {
        var seats = seatsFor(request, newcomers, terms);
        waitingList.refuseUnlessRoomFor(newcomers.size(), seats);
        announcements.refuseUnlessRoomFor(newcomers.size());
    }

    private int seatsFor(SeatRequest request, List<Integer> newcomers, Terms terms) {
        if (terms.rules().onApproval()) {
            return newcomers.size();
        }
        return partyOf(request, newcomers, terms) != null ? 0
                : waitingList.seatsForNewcomers(terms,
                        request.applicants().get(newcomers.getFirst()).traits().groups());
    }

    private static List<Integer> positions(SeatRequest request, Predicate<Applicant> wanted) {
        var found = new ArrayList<Integer>();
        for (var position = 0; position < request.applicants().size(); position++) {
            if (wanted.test(request.applicants().get(position))) {
                found.add(position);
            }
        }
        return found;
    }

    private Optional<Registration> existing(SeatRequest request, Applicant applicant) {
        return line.activeOf(applicant.participant()).stream().filter(request::mayBeAnsweredWith).findFirst();
    }

    private RankedRegistration admit(SeatRequest request, Applicant applicant, @Nullable UUID party, Terms terms) {
        var existing = existing(request, applicant);
        if (existing.isPresent()) {
            var answering = existing.get().answering(request.key()).changingFrom(applicant.instead());
            line.replace(answering);
            return waitingList.ranked(answering, terms);
        }
        var registration = request.registrationOf(applicant, line.arrived(), stateOf(applicant, party, terms), party);
        line.append(registration);
        var admitted = waitingList.ranked(registration, terms);
        announcements.raise(next -> eventOf(next, admitted, request));
        return admitted;
    }

    private State stateOf(Applicant applicant, @Nullable UUID party, Terms terms) {
        if (terms.rules().onApproval()) {
            return State.REQUESTED;
        }
        return party == null && waitingList.seatsForNewcomers(terms, applicant.traits().groups()) > 0 ? State.SEATED
                : State.WAITING;
    }

    private static SeatEvent eventOf(long sequence, RankedRegistration admitted, SeatRequest request) {
        var registration = admitted.registration();
        if (registration.isRequested()) {
            return new SeatEvent.Requested(sequence, registration, request.choice());
        }
        return registration.isSeated() ? new SeatEvent.Assigned(sequence, registration, request.choice())
                : new SeatEvent.Waitlisted(sequence, registration, admitted.rank(), request.choice());
    }
}
