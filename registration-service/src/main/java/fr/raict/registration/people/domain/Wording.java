package fr.raict.registration.people.domain;

/** The same text in French and in English; empty in both when there is none. */
public record Wording(String fr, String en) {

    public static final Wording NONE = new Wording("", "");

    /** In code points, of both. */
    public int length() {
        return fr.codePointCount(0, fr.length()) + en.codePointCount(0, en.length());
    }
}
