package fr.raict.sound.seating.domain;

import fr.raict.values.EmailAddress;

public record Guest(EmailAddress address) {
}
