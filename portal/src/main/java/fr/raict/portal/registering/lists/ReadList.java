package fr.raict.portal.registering.lists;

import java.util.List;

/** What was read of a list. */
public sealed interface ReadList {

    /**
     * 1 to {@value ListBounds#MOST_LINES} people in the order of the list.
     *
     * @param ignoredColumns what is above the columns that hold nothing of a person, or their letters
     */
    record People(List<ListedPerson> people, List<String> ignoredColumns) implements ReadList {
        public People {
            people = List.copyOf(people);
            ignoredColumns = List.copyOf(ignoredColumns);
        }
    }

    record Refused(ListProblem problem) implements ReadList {
    }
}
