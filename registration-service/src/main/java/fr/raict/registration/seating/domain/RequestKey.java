package fr.raict.registration.seating.domain;

import java.util.UUID;

import fr.raict.values.DerivedId;

/** The Idempotency-Key of a request as scoped to the account that sent it, so that nobody meets another's keys. */
public record RequestKey(UUID value) {

    public static RequestKey of(String account, UUID idempotencyKey) {
        return new RequestKey(DerivedId.of("request", account, idempotencyKey));
    }
}
