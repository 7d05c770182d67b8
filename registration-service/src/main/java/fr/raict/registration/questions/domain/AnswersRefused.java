package fr.raict.registration.questions.domain;

import java.util.List;

/** Why nobody was registered with the answers that were given. */
public abstract sealed class AnswersRefused extends RuntimeException {

    private AnswersRefused(String message) {
        super(message, null, false, false);
    }

    /**
     * Of one of the people.
     *
     * @param position of the person in the request, from 0
     */
    public record OfPerson(int position, Misanswer misanswer) {
    }

    /** Questions are not answered as they are to be. */
    public static final class AnswersUnfit extends AnswersRefused {

        private final transient List<OfPerson> misanswers;

        public AnswersUnfit(List<OfPerson> misanswers) {
            super("Questions are not answered as they are to be");
            this.misanswers = List.copyOf(misanswers);
        }

        public List<OfPerson> misanswers() {
            return misanswers;
        }
    }

    /** All answers of a request are more text than is stored at once. */
    public static final class TooMuchText extends AnswersRefused {
        public TooMuchText() {
            super("Too much text in the answers of one request");
        }
    }
}
