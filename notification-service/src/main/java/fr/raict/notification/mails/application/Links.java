package fr.raict.notification.mails.application;

import java.net.URI;

import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Workshop;

/** Addresses of the portal's pages that mails lead to; those for anybody open in the language of the mail. */
public record Links(URI publicUrl) {

    URI workshop(Workshop workshop, Language language) {
        return page("/ateliers/" + workshop.id(), language);
    }

    URI ticket(String token, Language language) {
        return page("/billets/" + token, language);
    }

    URI individual(String token, Language language) {
        return page("/inscriptions/" + token, language);
    }

    URI certificate(String code, Language language) {
        return page("/attestations/" + code, language);
    }

    URI answer(String token, Language language) {
        return page("/invitations/" + token, language);
    }

    URI invitations() {
        return page("/organisation/invitations");
    }

    private URI page(String path, Language language) {
        return page(path + "?lang=" + language.tag());
    }

    private URI page(String path) {
        var base = publicUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
