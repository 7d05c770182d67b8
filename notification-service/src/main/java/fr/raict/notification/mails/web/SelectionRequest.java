package fr.raict.notification.mails.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Mails that an organiser chose; at most twice what a page of the journal shows. */
record SelectionRequest(@NotNull @Size(max = 100) List<@NotNull UUID> mails) {}
