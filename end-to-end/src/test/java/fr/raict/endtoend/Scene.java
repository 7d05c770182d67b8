package fr.raict.endtoend;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static org.awaitility.Awaitility.await;

/** One workshop in the middle of things, prepared afresh: somebody sits, somebody waits, two experts are asked. */
final class Scene {

    private final Api api;
    private final Organiser organiser;
    private final Mails mails;
    private final Organiser.Workshop workshop;
    private final String invitation;

    Scene(Api api, Mails mails) {
        this.api = api;
        this.mails = mails;
        this.organiser = new Organiser(api);
        this.workshop = organiser.publish("Accessible à tous " + UUID.randomUUID(), 1);
        Delegate.of(api, "delegue2", "COMMUNE-86194")
                .register(workshop.id(), UUID.randomUUID(), address("assise"), address("attente")).expect(201);
        this.invitation = organiser.invite(workshop.id(), address("experte"));
        organiser.invite(workshop.id(), address("autre"));
    }

    Organiser organiser() { return organiser; }

    String publicPage() { return "/ateliers/" + workshop.id(); }

    String organisersPage() { return "/organisation/ateliers/" + workshop.id(); }

    String edition() { return "/organisation/editions/" + organiser.currentEdition(); }

    /** The form for several sessions. */
    String choice() {
        return "/editions/" + organiser.currentEdition() + "/inscription";
    }

    /** Path of an invitation's pages. */
    String invitation() { return "/organisation/invitations/" + invitation; }

    URI ticket(String person) { return link(person, "/billets/"); }

    URI invitation(String expert) { return link(expert, "/invitations/"); }

    /** Without its query, as that would show the page in the language of the mail. */
    private URI link(String person, String path) {
        var link = mails.await(address(person), workshop.title()).link(path);
        return link.resolve(link.getPath());
    }

    private String address(String person) { return person + "-" + workshop.id() + "@example.org"; }

    /** The page of the mail that tells somebody of their seat, once it is in the journal. */
    String mail() {
        var path = "/api/notification/mails?recipient=" + address("assise");
        var found = await().atMost(Duration.ofSeconds(60)).until(
                () -> api.get(Organiser.ACCOUNT, path).expect(200).json().get("items"), items -> !items.isEmpty());
        return "/organisation/courriels/" + found.get(0).get("id").asString();
    }

    /** The registration of the person who sits. */
    String registration() {
        return organiser.registrations(workshop.id()).get(0).get("id").asString();
    }

    String withdrawalByTheDelegate() {
        return personForTheDelegate() + "/desistement?i=" + registration();
    }

    String replacement() {
        return personForTheDelegate() + "/remplacement?i=" + registration();
    }

    /** Whoever sits, with all of their sessions. */
    String personForTheDelegate() {
        return "/mon-espace/personnes/" + workshop.id() + "/" + registration();
    }

    /** Putting the person who waits first in line. */
    String precedence() {
        var waits = organiser.registrations(workshop.id()).get(1).get("id").asString();
        return organisersPage() + "/inscriptions/" + waits + "/priorite";
    }

    String withdrawalByTheOrganiser() { return organisersPage() + "/inscriptions/" + registration() + "/retrait"; }

    /** The id of the workshop's {@code room} or {@code slot}, which cannot be removed. */
    String inUse(String part) {
        return api.get(Organiser.ACCOUNT, "/api/agenda/workshops/" + workshop.id()).expect(200).json().get(part)
                .get("id").asString();
    }

    /** A mandate that waits for a decision. */
    String mandate() {
        var name = Map.of("name", "Commune " + Delegate.inLetters(UUID.randomUUID().toString()), "country", "Grèce");
        return "/organisation/mandats/" + api.post("delegue2", "/api/registration/my-mandates",
                Map.of("unlisted", name)).expect(201).json().get("id").asString();
    }

    /** A workshop for more people than its room has seats. */
    String conflict() {
        return "/organisation/ateliers/" + organiser.schedule("À l’étroit " + UUID.randomUUID(), 501).id();
    }

    String cancelled() {
        var other = organiser.publish("Sans lendemain " + UUID.randomUUID(), 1);
        organiser.cancel(other.id(), "Salle inondée");
        return "/ateliers/" + other.id();
    }
}
