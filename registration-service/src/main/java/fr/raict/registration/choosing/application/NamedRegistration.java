package fr.raict.registration.choosing.application;

import java.util.UUID;

/** Where a registration is to be found. */
public record NamedRegistration(UUID workshop, UUID registration) {
}
