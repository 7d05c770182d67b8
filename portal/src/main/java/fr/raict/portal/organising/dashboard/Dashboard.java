package fr.raict.portal.organising.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import fr.raict.portal.services.agenda.EditionOverview;
import fr.raict.portal.services.agenda.EditionOverview.Outline;
import fr.raict.portal.services.agenda.InvitationState;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.RegistrationFigures;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/**
 * The figures of an edition and what waits for somebody to act.
 *
 * @param figures null while the registration service is away, as is the number of failed mails while their service is
 */
record Dashboard(EditionOverview overview, @Nullable RegistrationFigures figures, @Nullable Long failedMails) {

    /** How full a workshop is. */
    record Fill(Outline workshop, Availability seats) {}

    public boolean isPartial() {
        return figures == null || failedMails == null;
    }

    public SortedMap<Workshop.Status, Long> workshopsByStatus() {
        return overview.workshops().stream().collect(groupingBy(Outline::status, TreeMap::new, counting()));
    }

    public SortedMap<InvitationState, Long> invitationsByState() {
        return new TreeMap<>(overview.invitations());
    }

    public DailyCurve curve() {
        return DailyCurve.of(figures == null ? List.of() : figures.perDay());
    }

    /** Only what there is to do, in the order of who waits. */
    public List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        tasks.add(new Task("mandates", figures == null ? 0 : figures.pendingMandates(), "/organisation/mandats"));
        tasks.add(new Task("requests", figures == null ? 0 : figures.requested(),
                "/organisation/inscriptions/demandes"));
        tasks.add(new Task("mails", failedMails == null ? 0 : failedMails, "/organisation/courriels?etat=FAILED"));
        tasks.add(new Task("conflicts", overview.workshops().stream().filter(Outline::inConflict).count(),
                "/organisation/ateliers?conflits=true"));
        tasks.add(invitations("unanswered", InvitationState.SENT));
        tasks.add(invitations("expired", InvitationState.EXPIRED));
        tasks.add(invitations("unsent", InvitationState.DRAFT));
        tasks.add(workshops("unscheduled", Workshop.Status.DRAFT));
        tasks.add(workshops("unpublished", Workshop.Status.SCHEDULED));
        return tasks.stream().filter(task -> task.count() > 0).toList();
    }

    /** The fullest first. */
    public List<Fill> fills() {
        if (figures == null) {
            return List.of();
        }
        var known = overview.workshops().stream().collect(toMap(Outline::id, identity()));
        return figures.byWorkshop().stream()
                .filter(seats -> seats.state() != Availability.State.CANCELLED && known.containsKey(seats.workshop()))
                .sorted(Comparator.comparingDouble(Dashboard::fullness).reversed())
                .map(seats -> new Fill(requireNonNull(known.get(seats.workshop())), seats)).toList();
    }

    private Task invitations(String name, InvitationState state) {
        return new Task(name, invitationsByState().getOrDefault(state, 0L), "/organisation/invitations?etat=" + state);
    }

    private Task workshops(String name, Workshop.Status status) {
        return new Task(name, workshopsByStatus().getOrDefault(status, 0L), "/organisation/ateliers?etat=" + status);
    }

    /** Above 1 by those who wait; what is offered is as good as taken. */
    private static double fullness(Availability seats) {
        return (seats.seated() + seats.offered() + seats.waiting()) / (double) Math.max(1, seats.capacity());
    }
}
