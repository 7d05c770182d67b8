package fr.raict.registration.questions.domain;

import java.util.List;

/** Why questions are not asked as an organiser wants to. */
public abstract sealed class QuestionnaireRefused extends RuntimeException {

    private QuestionnaireRefused(String message) {
        super(message, null, false, false);
    }

    /** Nobody answers so many. */
    public static final class TooManyQuestions extends QuestionnaireRefused {
        public TooManyQuestions() {
            super("More than " + Questionnaire.MOST_QUESTIONS + " questions");
        }
    }

    /** So many workshops of the edition ask something already. */
    public static final class TooManyQuestionnaires extends QuestionnaireRefused {
        public TooManyQuestionnaires() {
            super("More than " + Questionnaire.MOST_IN_EDITION + " questionnaires in an edition");
        }
    }

    /** Some of the questions cannot be asked so. */
    public static final class QuestionsUnfit extends QuestionnaireRefused {

        private final transient List<Misfit> misfits;

        public QuestionsUnfit(List<Misfit> misfits) {
            super("Questions that cannot be asked so");
            this.misfits = List.copyOf(misfits);
        }

        public List<Misfit> misfits() {
            return misfits;
        }
    }

    /** Somebody else changed it after the version on which the change was based. */
    public static final class StaleEdit extends QuestionnaireRefused {

        private final transient Questionnaire current;
        private final transient List<String> changed;

        public StaleEdit(Questionnaire current, List<String> changed) {
            super("The questionnaire was changed meanwhile");
            this.current = current;
            this.changed = List.copyOf(changed);
        }

        public Questionnaire current() {
            return current;
        }

        /** Ids of the questions that differ from the version it was based on, and « order » if they are others. */
        public List<String> changed() {
            return changed;
        }
    }
}
