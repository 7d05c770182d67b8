package fr.raict.agenda.experts.domain;

/** Why something asked of an expert's record is not done. */
public abstract sealed class ExpertRefused extends RuntimeException {

    private ExpertRefused(String message) {
        super(message);
    }

    public static final class ExpertUnknown extends ExpertRefused {
        public ExpertUnknown() {
            super("no such expert");
        }
    }
}
