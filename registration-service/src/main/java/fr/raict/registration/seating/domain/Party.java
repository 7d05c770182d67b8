package fr.raict.registration.seating.domain;

import java.util.List;

/** People who have seats together or wait together, in order of arrival; most wait alone. */
record Party(List<Registration> people) {

    Party {
        people = List.copyOf(people);
    }

    Registration first() {
        return people.getFirst();
    }

    int size() {
        return people.size();
    }
}
