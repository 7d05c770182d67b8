package fr.raict.registration.questions.domain;

/** How a question is answered. */
public enum QuestionKind {
    /** By some lines of text. */
    TEXT,
    /** By one of its options. */
    CHOICE,
    /** By as many of its options as one likes. */
    SEVERAL,
    /** By a whole number. */
    NUMBER;

    public boolean hasOptions() {
        return this == CHOICE || this == SEVERAL;
    }
}
