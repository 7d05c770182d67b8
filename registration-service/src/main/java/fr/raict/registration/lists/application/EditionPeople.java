package fr.raict.registration.lists.application;

import java.util.List;
import java.util.function.Consumer;

/** Who is or was registered in editions, one line a person; a second old at most. */
public interface EditionPeople {

    /** At most as many as the query's page holds. */
    List<ListedPerson> find(PeopleQuery query);

    long count(PeopleQuery query);

    /** All that the query selects, whatever its page. What the consumer throws ends the reading. */
    void each(PeopleQuery query, Consumer<ListedPerson> consumer);
}
