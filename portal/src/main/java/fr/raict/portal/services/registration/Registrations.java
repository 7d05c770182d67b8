package fr.raict.portal.services.registration;

import java.util.List;

/** Registrations for one workshop, in the order they were asked for. */
public record Registrations(List<Registration> registrations) {}
