package fr.raict.portal.services.agenda;

/** Says in a request on which version a change is based; a newer one in the agenda refuses it with 412 (RFC 9110 §13.1.1). */
public final class EntityTag {
    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
