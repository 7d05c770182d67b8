package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import fr.raict.registration.seating.domain.Registration.State;
import org.jspecify.annotations.Nullable;

/**
 * Who holds and who awaits a seat in one workshop. Always true: no more seated than the capacity, unless the organiser
 * shrank it; nobody waits unasked while a seat is free that they may have, but for the moment in which a long line is told; of those
 * who see a person's active registration, nobody gets another one for that person. Who does not see it is answered as if
 * there were none. A refusal changes nothing.
 */
public final class SeatBook {

    /** So many may have ended before they leave: few enough to cost little, and more than leave it worth a write. */
    public static final int MOST_ENDED = 200;

    private final RegistrationsInOrder line;
    private final Announcements announcements;
    private final WaitingList waitingList;
    private final Admission admission;
    private final OnSite onSite;
    private final Succession succession;
    private final Reassignment reassignment;
    private final Approval approval;
    private final Offers offers;
    private final Withdrawal withdrawal;

    private Workshop workshop;
    private AdmissionRules rules;
    private long version;
    private boolean changed;
    private boolean moved;
    private @Nullable Moment moment;

    public SeatBook(SeatBookState state) {
        workshop = state.workshop();
        rules = state.rules();
        version = state.version();
        line = new RegistrationsInOrder(state.registrations(), state.departed());
        announcements = new Announcements(state.sequence(), state.rescheduling());
        waitingList = new WaitingList(line, announcements);
        admission = new Admission(line, announcements, waitingList);
        onSite = new OnSite(line, announcements, waitingList, admission);
        succession = new Succession(line, announcements, waitingList);
        reassignment = new Reassignment(line, announcements, waitingList);
        approval = new Approval(line, announcements, waitingList);
        offers = new Offers(line, announcements);
        withdrawal = new Withdrawal(line, announcements, waitingList);
    }

    /** The empty book of a workshop heard of for the first time; version 0 is not in the store yet. */
    public static SeatBook open(Workshop workshop, AdmissionRules rules) {
        var book = new SeatBook(new SeatBookState(workshop, rules, 0, 0, null, Departed.NOBODY, List.of()));
        book.changed = true;
        return book;
    }

    /** Until others are named, these people get no seat, as they have one elsewhere at the same time. */
    public void except(Set<ParticipantId> taken) {
        line.except(taken);
    }

    /** Until it is told otherwise, it is then that things are decided. */
    public void at(Instant now, WorkingCalendar calendar) {
        moment = new Moment(now, calendar);
    }

    public boolean hasGivenSeat(RegistrationId id) {
        return line.find(id).filter(Registration::isSeated).isPresent();
    }

    public List<Registration> waitingInOrder() {
        return line.inOrder().stream().filter(Registration::isWaiting).toList();
    }

    /** Those who have changed to this workshop and whose other registration is to end. */
    public List<Registration> moving() {
        return line.moving();
    }

    /** The other registration of somebody who changed to this workshop has ended. Again changes nothing. */
    public void moved(RegistrationId id) {
        line.find(id).filter(Registration::isMoving).map(Registration::moved).ifPresent(line::replace);
    }

    /**
     * What a request was answered that may have been made before.
     *
     * @throws SeatRefused.RegistrationEnded when it was not
     */
    public SeatAnswer repeat(SeatRequest request) {
        return admission.repeat(request, terms()).orElseThrow(SeatRefused.RegistrationEnded::new);
    }

    /** Whether somebody waits who would have a seat if they had none elsewhere at the same time. */
    public boolean hasSomebodyTakenWaiting() {
        return line.isSomebodyTakenWaiting();
    }

    /** Until it is saved, no more than that is raised; what would be more is refused, or told the next time. */
    public void limitEvents(int most) {
        announcements.limitEvents(most);
    }

    /**
     * Registers people, in the order they are named. Who is registered already keeps what they have, and the same
     * request again is answered as before.
     */
    public SeatAnswer request(SeatRequest request, RegistrationWindow window) {
        return admission.request(request, window, terms());
    }

    /**
     * Registers somebody who stands at the door, with a seat or not at all. The same request again is answered as before.
     *
     * @param request for one person
     */
    public SeatAnswer registerOnSite(SeatRequest request) {
        return onSite.register(request, terms());
    }

    /**
     * Gives a seat to somebody who waits for one and stands at the door. Again changes nothing.
     *
     * @throws SeatRefused.NoSeatLeft when there is none, unless one is offered to them
     */
    public RankedRegistration seatOnSite(RegistrationId id) {
        return ranked(onSite.seat(known(id, new Viewer.Organiser()), terms()));
    }

    /**
     * How many registrations the request would make; none for one that was answered before.
     *
     * @throws SeatRefused as the request would be
     */
    public int newcomers(SeatRequest request, RegistrationWindow window) {
        return admission.newcomers(request, window, terms());
    }

    /**
     * Puts a person into the place of another, with their seat or their rank, until the workshop begins. The same request
     * again is answered as before. A free seat that the other waited for and could not have is the successor's at once.
     *
     * @param request for one person
     */
    public SeatAnswer handOver(RegistrationId id, SeatRequest request) {
        var answer = succession.take(known(id, request.asker()), request, terms());
        waitingList.fillFreeSeats(terms()); // as the successor may have a seat of another kind, or while the other may not
        return new SeatAnswer(answer.registrations().stream()
                .map(each -> find(each.registration().id(), new Viewer.Organiser())).toList(),
                answer.registeredSomebody());
    }

    /**
     * How many people handing over would register; none for a request that was answered before.
     *
     * @throws SeatRefused as handing over would be
     */
    public int successors(RegistrationId id, SeatRequest request) {
        return succession.successors(known(id, request.asker()), request, terms());
    }

    /**
     * The organiser lets somebody in who asked. Again changes nothing.
     *
     * @throws SeatRefused.RegistrationDecided when they decided otherwise before
     */
    public RankedRegistration approve(RegistrationId id, Instant now) {
        workshop.refuseUnlessAheadAt(now);
        approval.approve(known(id, new Viewer.Organiser()), terms());
        waitingList.fillFreeSeats(terms()); // as who asked with others may have waited for this decision
        return find(id, new Viewer.Organiser());
    }

    /** The organiser does not let somebody in who asked. The same again changes nothing. */
    public RankedRegistration decline(RegistrationId id, String reason) {
        var declined = approval.decline(known(id, new Viewer.Organiser()), reason);
        waitingList.fillFreeSeats(terms()); // as others may have waited for the decision on all of them
        return ranked(declined);
    }

    /**
     * Somebody takes the seat that is offered to them, and so do those who were offered seats with them. Again changes
     * nothing.
     *
     * @throws SeatRefused.OfferEnded when none is offered, or no longer
     * @throws SeatRefused.Overlap when they are taken by another seat at the same time by now
     */
    public RankedRegistration accept(RegistrationId id, Viewer viewer) {
        offers.accept(known(id, viewer), terms());
        return find(id, viewer);
    }

    /**
     * Somebody does not want the seat that is offered to them, and so those who were offered seats with them. Again
     * changes nothing.
     *
     * @throws SeatRefused.OfferEnded when none is offered, or no longer
     */
    public RankedRegistration declineOffer(RegistrationId id, Viewer viewer) {
        var registration = known(id, viewer);
        return ranked(offers.isDeclined(registration) ? registration : withdrawal.of(registration, null, terms()));
    }

    /** Ends what a person awaits here who accepted a seat at the same time elsewhere. Again changes nothing. */
    public void endWaitsOf(ParticipantId person, RegistrationId accepted) {
        offers.endWaitsOf(person, accepted);
        waitingList.fillFreeSeats(terms());
    }

    /**
     * The organiser puts somebody who waits before all others, with their party, but not before who was put so earlier. The
     * same again changes nothing.
     */
    public RankedRegistration putFirst(RegistrationId id, Precedence given) {
        var registration = known(id, new Viewer.Organiser());
        if (!registration.isWaiting()) {
            throw new SeatRefused.NotWaiting();
        }
        waitingList.putFirst(registration, given);
        return find(id, new Viewer.Organiser());
    }

    /**
     * Goes by other rules from now on. Nobody loses a seat, and the first in line takes one that is no longer kept.
     *
     * @param next with the version on which they were decided
     * @throws SeatRefused.StaleRules when the rules have another version, unless they say the same
     */
    public AdmissionRules govern(AdmissionRules next) {
        if (!next.saysTheSameAs(rules)) {
            if (next.version() != rules.version()) {
                throw new SeatRefused.StaleRules(summary());
            }
            if (next.keptInAll() > workshop.capacity()) {
                throw new SeatRefused.TooManyKept(workshop.capacity());
            }
            if (next.waiting().order() != rules.waiting().order() && line.waiting() + line.offered().size() > 0) {
                throw new SeatRefused.OrderFixed();
            }
            rules = next.following(next.version() + 1);
            changed = true;
            tellMore();
        }
        return rules;
    }

    /** Ends a registration; the first in line takes a seat that this frees. Ending it again changes nothing. */
    public RankedRegistration withdraw(RegistrationId id, Viewer viewer) {
        var registration = known(id, viewer);
        return ranked(registration.isActive() ? withdrawal.of(registration, null, terms()) : registration);
    }

    /**
     * The same as part of a choice, which tells the person. The same request again is answered as before.
     *
     * @throws SeatRefused.RegistrationEnded when it has ended otherwise
     */
    public RankedRegistration withdraw(RegistrationId id, Viewer viewer, RequestKey key, UUID choice) {
        var registration = known(id, viewer);
        if (!registration.isActive() && !registration.keys().contains(key)) {
            throw new SeatRefused.RegistrationEnded();
        }
        return ranked(
                registration.isActive() ? withdrawal.of(registration.answering(key), choice, terms()) : registration);
    }

    /**
     * Ends those of the registrations that are active, as far as their events have room; the first in line take the seats
     * that this frees. Others are let alone.
     *
     * @param told whether anybody is to hear of it
     * @return how many it ended
     */
    public int withdrawAll(Collection<RegistrationId> ids, boolean told) {
        return withdrawal.ofAll(ids, told, terms());
    }

    /** Registrations under one of the codes that are not the authority's as it is named now, the first to come first. */
    public List<Registration> misnamed(Set<String> codes, Authority authority, int atMost) {
        return reassignment.misnamed(codes, authority, atMost);
    }

    /**
     * Makes registrations those of another authority; all seats and ranks stay, and nobody is told. Whoever comes to be
     * registered twice for it keeps the better place, and until the workshop begins the other one ends. Again changes
     * nothing.
     *
     * @return how many it changed
     */
    public int reassign(Collection<RegistrationId> ids, Authority authority, Instant now) {
        return reassignment.reassign(ids, authority, terms(), now);
    }

    /**
     * Takes over what the agenda says of the workshop, unless it is older than what is known, and tells the first in the
     * line what it means for them; {@link #tellMore} tells the others.
     */
    public void follow(Workshop told) {
        if (told.sequence() > workshop.sequence()) {
            announcements.note(workshop, told, line.length());
            moved |= !told.placed().map(Placement::startsAt).equals(workshop.placed().map(Placement::startsAt));
            workshop = told;
            changed = true;
        }
        tellMore();
    }

    /** Whether somebody in the line is still to be told what the agenda said. */
    public boolean hasMoreToTell() {
        return hasMoreToTell(Integer.MAX_VALUE);
    }

    /** The same, as far as so many events say it. */
    public boolean hasMoreToTell(int room) {
        if (room == 0 || workshop.isCancelled()) {
            return room > 0 && line.active() > 0;
        }
        return announcements.rescheduling() != null || waitingList.hasMoreToPromote(terms(), room)
                || moment != null && offers.hasMoreToLapse(moment.now());
    }

    /** When the first of the offers ends that are open. */
    public Optional<Instant> endOfFirstOffer() {
        return line.offered().stream().flatMap(each -> each.offer().stream()).map(Offer::expiresAt)
                .min(Comparator.naturalOrder());
    }

    /** Tells as many of them as one write may, and ends the offers that nobody answered in time. */
    public void tellMore() {
        if (workshop.isCancelled()) {
            announcements.dropChange();
            line.inOrder().stream().filter(Registration::isActive).limit(announcements.roomAtOnce()).toList()
                    .forEach(this::cancel);
        } else {
            announcements.tellChange(workshop, line.inOrder());
            if (moment != null) {
                offers.lapse(moment.now());
            }
            waitingList.fillFreeSeats(terms());
        }
    }

    private void cancel(Registration registration) {
        var cancelled = registration.in(State.CANCELLED);
        line.replace(cancelled);
        announcements.raise(next -> new SeatEvent.Cancelled(next, cancelled, registration.isSeated()));
    }

    /**
     * Registrations that have ended and may leave, once others keep them; none while they are few, or while people are
     * told of a change by their place in the line.
     */
    public List<Registration> leaving() {
        return line.endedCount() < MOST_ENDED || announcements.rescheduling() != null ? List.of()
                : line.ended(Announcements.TOLD_AT_ONCE);
    }

    /** Does without registrations from now on that have ended and that others keep. */
    public void letGo(List<Registration> ended) {
        line.letGo(ended);
        changed = true;
    }

    /** Whether a registration may have left the book; then it has to be recalled before it is asked for. */
    public boolean mayHaveLeft(RegistrationId id) {
        return hasLetGo() && !line.has(id);
    }

    public boolean hasLetGo() {
        return line.departed().all() > 0;
    }

    /** Until others are recalled, answers for these as if they had not left. */
    public void recall(Collection<Registration> gone) {
        line.recall(gone);
    }

    public RankedRegistration find(RegistrationId id, Viewer viewer) {
        return ranked(known(id, viewer));
    }

    private Registration known(RegistrationId id, Viewer viewer) {
        return line.find(id).filter(viewer::sees).orElseThrow(() -> new SeatRefused.RegistrationUnknown(id));
    }

    private RankedRegistration ranked(Registration registration) {
        return waitingList.ranked(registration, terms());
    }

    public Workshop workshop() {
        return workshop;
    }

    public AdmissionRules rules() {
        return rules;
    }

    private Terms terms() {
        return new Terms(workshop, rules, moment);
    }

    public int seated() {
        return line.seated();
    }

    public int waiting() {
        return line.waiting();
    }

    /** Of the latest event. */
    public long sequence() {
        return announcements.sequence();
    }

    /** Registrations it holds: active ones, and some that have ended. */
    public int length() {
        return line.length();
    }

    public boolean hasChanges() {
        return changed || announcements.hasChanges() || !line.changed().isEmpty();
    }

    public SeatCounts counts() {
        return line.counts();
    }

    public SeatBookSummary summary() {
        return new SeatBookSummary(workshop, rules, version, counts());
    }

    public SeatBookChanges changes() {
        return new SeatBookChanges(new TreeMap<>(line.changed()), line.departing(), announcements.events(), moved);
    }

    public SeatBookState state() {
        return new SeatBookState(workshop, rules, version, announcements.sequence(), announcements.rescheduling(),
                line.departed(), line.inOrder());
    }

    /** The changes are in the store, as the next version. */
    public void saved() {
        version++;
        changed = false;
        moved = false;
        announcements.saved();
        line.saved();
    }
}
