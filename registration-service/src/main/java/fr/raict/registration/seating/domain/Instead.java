package fr.raict.registration.seating.domain;

/** The registration that ends as soon as its person has a seat in the workshop they change to. */
public record Instead(WorkshopId workshop, RegistrationId registration) {
}
