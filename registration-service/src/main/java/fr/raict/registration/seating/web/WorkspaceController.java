package fr.raict.registration.seating.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.Mandate;
import fr.raict.registration.seating.application.ViewWorkspace;
import fr.raict.registration.seating.application.WorkshopDetails;
import fr.raict.registration.seating.application.WorkshopSeats;
import fr.raict.registration.seating.web.RegistrationView.AuthorityView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** « Mon espace collectivité »: everyone the caller's authorities registered. */
@RestController
@RequestMapping("${raict.api}/my-registrations")
class WorkspaceController {

    private final ViewWorkspace viewWorkspace;

    WorkspaceController(ViewWorkspace viewWorkspace) {
        this.viewWorkspace = viewWorkspace;
    }

    record WorkspaceView(List<SpeakingForView> authorities, List<SessionView> workshops) {
    }

    record SpeakingForView(AuthorityView authority, Mandate.State state) {

        static SpeakingForView of(Mandate mandate) {
            return new SpeakingForView(new AuthorityView(mandate.authority().code(), mandate.authority().name()),
                    mandate.state());
        }
    }

    record SessionView(WorkshopView workshop, List<RegistrationView> registrations) {

        static SessionView of(WorkshopSeats seats, Caller caller) {
            return new SessionView(WorkshopView.of(seats.workshop()),
                    seats.registrations().stream().map(details -> RegistrationView.of(details, caller)).toList());
        }
    }

    record WorkshopView(UUID id, String title, @Nullable Instant startsAt, @Nullable Instant endsAt,
            @Nullable String room, String status) {

        static WorkshopView of(WorkshopDetails workshop) {
            return new WorkshopView(workshop.id(), workshop.title(), workshop.startsAt(), workshop.endsAt(),
                    workshop.room(), workshop.status());
        }
    }

    @GetMapping
    @Access(SIGNED_IN)
    WorkspaceView mine(Caller caller) {
        var workspace = viewWorkspace.of(caller);
        return new WorkspaceView(workspace.mandates().stream().map(SpeakingForView::of).toList(),
                workspace.workshops().stream().map(seats -> SessionView.of(seats, caller)).toList());
    }
}
