package fr.raict.notification.mails.application;

import java.net.URI;

import fr.raict.notification.mails.domain.Workshop;

/** Addresses of the portal's pages that mails lead to. */
public record Links(URI publicUrl) {

    URI workshop(Workshop workshop) {
        return page("/ateliers/" + workshop.id());
    }

    URI ticket(String token) {
        return page("/billets/" + token);
    }

    URI answer(String token) {
        return page("/invitations/" + token);
    }

    URI invitations() {
        return page("/organisation/invitations");
    }

    private URI page(String path) {
        var base = publicUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
