package fr.raict.portal.organising.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import fr.raict.portal.services.agenda.Invitation;
import fr.raict.portal.services.agenda.InvitationAnswer.State;
import fr.raict.portal.services.agenda.PlannedWorkshop;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.EditionSummary;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/**
 * The figures of an edition and what waits for somebody to act.
 *
 * @param summary null while the registration service is away, as are the numbers of mandates and of failed mails while
 *            their service is
 */
record Dashboard(List<PlannedWorkshop> workshops, List<Invitation> invitations, @Nullable EditionSummary summary,
        @Nullable Long pendingMandates, @Nullable Long failedMails) {

    /** How full a workshop is. */
    record Fill(PlannedWorkshop workshop, Availability seats) {}

    public SortedMap<Workshop.Status, Long> workshopsByStatus() {
        return workshops.stream().collect(groupingBy(PlannedWorkshop::status, TreeMap::new, counting()));
    }

    public SortedMap<State, Long> invitationsByState() {
        return invitations.stream().collect(groupingBy(Invitation::state, TreeMap::new, counting()));
    }

    public DailyCurve curve() {
        return DailyCurve.of(summary == null ? List.of() : summary.perDay());
    }

    /** Only what there is to do, in the order of who waits. */
    public List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        tasks.add(new Task("mandates", pendingMandates == null ? 0 : pendingMandates, "/organisation/mandats"));
        tasks.add(new Task("mails", failedMails == null ? 0 : failedMails, "/organisation/courriels?etat=FAILED"));
        tasks.add(new Task("conflicts", workshops.stream().filter(PlannedWorkshop::isInConflict).count(),
                "/organisation/ateliers?conflits=true"));
        tasks.add(invitations("unanswered", State.SENT));
        tasks.add(invitations("expired", State.EXPIRED));
        tasks.add(invitations("unsent", State.DRAFT));
        tasks.add(workshops("unscheduled", Workshop.Status.DRAFT));
        tasks.add(workshops("unpublished", Workshop.Status.SCHEDULED));
        return tasks.stream().filter(task -> task.count() > 0).toList();
    }

    /** The fullest first. */
    public List<Fill> fills() {
        if (summary == null) return List.of();
        var known = workshops.stream().collect(toMap(PlannedWorkshop::id, identity()));
        return summary.byWorkshop().stream()
                .filter(seats -> seats.state() != Availability.State.CANCELLED && known.containsKey(seats.workshop()))
                .sorted(Comparator.comparingDouble(Dashboard::fullness).reversed())
                .map(seats -> new Fill(requireNonNull(known.get(seats.workshop())), seats)).toList();
    }

    private Task invitations(String name, State state) {
        return new Task(name, invitationsByState().getOrDefault(state, 0L), "/organisation/invitations?etat=" + state);
    }

    private Task workshops(String name, Workshop.Status status) {
        return new Task(name, workshopsByStatus().getOrDefault(status, 0L), "/organisation/ateliers?etat=" + status);
    }

    /** Above 1 by those who wait. */
    private static double fullness(Availability seats) {
        return (seats.seated() + seats.waiting()) / (double) Math.max(1, seats.capacity());
    }
}
