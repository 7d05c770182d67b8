package fr.raict.registration.seating.domain;

import java.util.UUID;

import fr.raict.values.DerivedId;

/** The Idempotency-Key of a request as scoped to the account that sent it, so that nobody meets another's keys. */
public record RequestKey(UUID value) {

    public static RequestKey of(String account, UUID idempotencyKey) {
        return new RequestKey(DerivedId.of("request", account, idempotencyKey));
    }

    /**
     * Of the same request asked the other way: for all or nobody, rather than for each. So one key stands for one of the
     * two.
     */
    public RequestKey otherwise() {
        return new RequestKey(new UUID(value.getMostSignificantBits(), ~value.getLeastSignificantBits()));
    }
}
