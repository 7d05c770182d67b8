package fr.raict.registration.filters.application;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.filters.domain.SavedFilter;
import fr.raict.registration.filters.domain.TooManyFilters;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Service;

/** Keeps the filters of an organiser, who alone sees them. */
@Service
public class KeepFilters {

    private final SavedFilters filters;

    KeepFilters(SavedFilters filters) {
        this.filters = filters;
    }

    /** By name. */
    public List<SavedFilter> of(String account) {
        return filters.of(account).stream().sorted(FrenchOrder.of(SavedFilter::name)).toList();
    }

    /** The same id again is the same filter, under another name or for another list. */
    public SavedFilter keep(String account, SavedFilter filter) {
        if (!filters.keep(account, filter)) {
            throw new TooManyFilters();
        }
        return filter;
    }

    public void remove(String account, UUID filter) {
        filters.remove(account, filter);
    }
}
