package fr.raict.agenda.editions.web;

import jakarta.validation.constraints.NotNull;

import fr.raict.agenda.editions.domain.EditionStatus;

/** The next status of an edition. */
record StatusRequest(@NotNull EditionStatus status) {
}
