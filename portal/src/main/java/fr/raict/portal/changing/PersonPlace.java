package fr.raict.portal.changing;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.registration.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of what is done about one person. Each form is sent to the one it is shown at, so that the browser's Back
 * finds it as it was.
 *
 * @param registration one of the person's, by which they are found
 * @param ticked registrations that somebody ticked on the person's page
 */
record PersonPlace(UUID workshop, UUID registration, List<UUID> ticked) {
    static final String PERSON = "/mon-espace/personnes/{workshop}/{registration}";

    /** As many as one request may name. */
    private static final int MOST = 60;

    PersonPlace(UUID workshop, UUID registration, @Nullable List<UUID> ticked) {
        this.workshop = workshop;
        this.registration = registration;
        this.ticked = ticked == null ? List.of() : ticked.stream().distinct().limit(MOST).toList();
    }

    public String person() {
        return at(PERSON).build(workshop, registration).toString();
    }

    public String replacement() {
        return at(PERSON + "/remplacement").queryParam("i", ticked).build(workshop, registration).toString();
    }

    public String correction() {
        return at(PERSON + "/correction").build(workshop, registration).toString();
    }

    /** Where they change from the workshop to another one. */
    public String move() {
        return at(PERSON + "/changement").build(workshop, registration).toString();
    }

    /** What became of that, at the registration in the other workshop. */
    String moved(Registration there) {
        return at(PERSON + "/changement/resultat").queryParam("de", registration).build(there.workshop(), there.id())
                .toString();
    }

    /** What became of it, with the way back to this person. */
    String result(ResultKind kind, UUID choice) {
        return at(kind.address()).queryParam("choix", choice).queryParam("atelier", workshop)
                .queryParam("inscription", registration).build().toString();
    }

    private static UriComponentsBuilder at(String path) {
        return UriComponentsBuilder.fromPath(path);
    }
}
