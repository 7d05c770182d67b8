package fr.raict.portal.services.registration;

/** The same text in French and in English; empty in both when there is none. */
public record Wording(String fr, String en) {
    public static final Wording NONE = new Wording("", "");

    /** @param language en, or any other for French */
    public String in(String language) {
        return language.equals("en") ? en : fr;
    }

    public boolean isEmpty() {
        return fr.isEmpty() && en.isEmpty();
    }
}
