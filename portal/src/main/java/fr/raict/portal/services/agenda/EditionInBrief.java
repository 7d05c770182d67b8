package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What a workshop tells of its edition, so that a page about the workshop need not ask for it. */
public record EditionInBrief(UUID id, String name, String venue, @Nullable String address, ZoneId timeZone,
        Instant registrationOpensAt) {}
