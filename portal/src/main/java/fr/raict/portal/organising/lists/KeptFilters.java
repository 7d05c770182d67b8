package fr.raict.portal.organising.lists;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.registration.ListsApi;
import fr.raict.portal.services.registration.SavedFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The visitor's own filters, as links above the list that they narrow. */
@Component
public class KeptFilters {
    private final ListsApi lists;

    KeptFilters(ListsApi lists) {
        this.lists = lists;
    }

    /** @param address of the list, narrowed so, of the edition in view */
    public record Kept(UUID id, String name, String address) {}

    /** None while the service is away: the list is useful without. */
    public List<Kept> of(SavedFilter.Of list, @Nullable UUID edition) {
        return IfAnswered.get(lists::myFilters).orElse(List.of()).stream().filter(filter -> filter.list() == list)
                .map(filter -> new Kept(filter.id(), filter.name(), address(filter.list(), filter.query(), edition)))
                .toList();
    }

    static String page(SavedFilter.Of list) {
        return switch (list) {
            case REGISTRATIONS -> "/organisation/inscriptions";
            case PEOPLE -> "/organisation/personnes";
        };
    }

    static String address(SavedFilter.Of list, Map<String, String> query, @Nullable UUID edition) {
        var address = UriComponentsBuilder.fromPath(page(list));
        if (edition != null) {
            address.queryParam("edition", edition);
        }
        query.keySet().stream().sorted().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(query).toUriString();
    }
}
