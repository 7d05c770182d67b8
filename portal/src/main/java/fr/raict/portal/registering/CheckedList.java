package fr.raict.portal.registering;

import java.util.List;

import fr.raict.portal.registering.lists.ListBounds;
import fr.raict.portal.registering.lists.ListProblem;

/** What became of a list: who is in it and what is to be corrected, or why nobody could be read from it. */
sealed interface CheckedList {

    /**
     * 1 to {@value ListBounds#MOST_LINES} lines in the order of the list.
     *
     * @param ignoredColumns what is above the columns that hold nothing of a person, or their letters
     */
    record Lines(List<Line> lines, List<String> ignoredColumns) implements CheckedList {
        public Lines {
            lines = List.copyOf(lines);
            ignoredColumns = List.copyOf(ignoredColumns);
        }
    }

    record Refused(ListProblem problem) implements CheckedList {
    }

    /** @param number as the person sees it in their list, from 1 */
    record Line(int number, PersonEntry person, List<LineProblem> problems) {
        public Line {
            problems = List.copyOf(problems);
        }

        public boolean isSound() {
            return problems.isEmpty();
        }
    }

    /** Something that is to be corrected on a line. */
    sealed interface LineProblem {

        /** @param message in the reader's language, as below the field of the form */
        record Invalid(String field, String message) implements LineProblem {
        }

        /** @param line the number of the first line with this address */
        record SameAddress(int line) implements LineProblem {
        }
    }
}
