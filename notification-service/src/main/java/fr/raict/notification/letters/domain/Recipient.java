package fr.raict.notification.letters.domain;

/** Whom a letter is for. */
public record Recipient(String name, String email, Language language) {

    public Recipient {
        name = Typed.line(name);
        email = Typed.line(email);
    }
}
