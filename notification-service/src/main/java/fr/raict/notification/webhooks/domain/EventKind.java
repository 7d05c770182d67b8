package fr.raict.notification.webhooks.domain;

/** What a webhook can be told of. None of these events is needed for its secrets, and no message has any of them. */
public enum EventKind {
    WORKSHOP_PUBLISHED("agenda.workshop-published.v1"),
    WORKSHOP_REVISED("agenda.workshop-revised.v1"),
    WORKSHOP_CANCELLED("agenda.workshop-cancelled.v1"),
    SEAT_ASSIGNED("registration.seat-assigned.v1"),
    SEAT_WAITLISTED("registration.seat-waitlisted.v1"),
    SEAT_PROMOTED("registration.seat-promoted.v1"),
    SEAT_OFFERED("registration.seat-offered.v1"),
    SEAT_REQUESTED("registration.seat-requested.v1"),
    SEAT_DECLINED("registration.seat-declined.v1"),
    SEAT_RELEASED("registration.seat-released.v1"),
    SEAT_HANDED_OVER("registration.seat-handed-over.v1"),
    SEAT_RESCHEDULED("registration.seat-rescheduled.v1"),
    CERTIFICATE_ISSUED("registration.certificate-issued.v1");

    /** How many there are. */
    public static final int ALL = 13;

    private final String type;

    EventKind(String type) {
        this.type = type;
    }

    /** As the message says it: the name that the event has among the services. */
    public String type() {
        return type;
    }
}
