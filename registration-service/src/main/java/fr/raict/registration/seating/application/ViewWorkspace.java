package fr.raict.registration.seating.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.Mandate;
import fr.raict.registration.mandates.Mandates;
import org.springframework.stereotype.Service;

/** Everyone the caller's authorities registered, as far as the caller's mandates let them see. */
@Service
public class ViewWorkspace {

    private static final Comparator<WorkshopSeats> BY_START = Comparator
            .comparing(seats -> seats.workshop().start().orElse(Instant.MAX));

    private final Mandates mandates;
    private final Viewers viewers;
    private final AuthorityWorkshops authorityWorkshops;
    private final ViewSeats viewSeats;

    ViewWorkspace(Mandates mandates, Viewers viewers, AuthorityWorkshops authorityWorkshops, ViewSeats viewSeats) {
        this.mandates = mandates;
        this.viewers = viewers;
        this.authorityWorkshops = authorityWorkshops;
        this.viewSeats = viewSeats;
    }

    /** The caller's mandates, and the registrations workshop by workshop in the order of the programme. */
    public record Workspace(List<Mandate> mandates, List<WorkshopSeats> workshops) {
    }

    public Workspace of(Caller caller) {
        var held = mandates.of(caller.subject());
        var viewer = viewers.asDelegate(caller);
        var codes = held.stream().map(mandate -> mandate.authority().code()).toList();
        var workshops = authorityWorkshops.of(codes).stream().map(workshop -> viewSeats.seats(workshop, viewer))
                .filter(seats -> !seats.registrations().isEmpty()).sorted(BY_START).toList();
        return new Workspace(held, workshops);
    }
}
