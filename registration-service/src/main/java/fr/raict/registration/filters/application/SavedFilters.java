package fr.raict.registration.filters.application;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.filters.domain.SavedFilter;

/** The filters of each account. */
public interface SavedFilters {

    List<SavedFilter> of(String account);

    /** In the place of the one with its id, or as one more; false when there are as many as may be. */
    boolean keep(String account, SavedFilter filter);

    /** Again changes nothing. */
    void remove(String account, UUID filter);
}
