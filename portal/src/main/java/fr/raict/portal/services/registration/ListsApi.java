package fr.raict.portal.services.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The lists of an edition that organisers narrow and sort, and what they keep of how they narrow them. */
@HttpExchange(accept = "application/json")
public interface ListsApi {

    /**
     * The latest first; of one authority in the order of the programme.
     *
     * @param filter what it is narrowed to, in the words of the service
     * @param page from 0
     * @param size at most 100
     */
    @GetExchange("/editions/{edition}/registrations")
    RegistrationPage registrations(@PathVariable UUID edition, @RequestParam Map<String, String> filter,
            @RequestParam int page, @RequestParam int size);

    /** In order of arrival; narrowed by state and words only. */
    @GetExchange("/workshops/{workshop}/registrations")
    RegistrationPage ofWorkshop(@PathVariable UUID workshop, @RequestParam Map<String, String> filter,
            @RequestParam int page, @RequestParam int size);

    /** Narrowed by what became of people at the door, and by authority. */
    @GetExchange("/workshops/{workshop}/attendance")
    AttendancePage attendance(@PathVariable UUID workshop, @RequestParam Map<String, String> filter,
            @RequestParam int page, @RequestParam int size);

    @GetExchange("/editions/{edition}/people")
    PeoplePage people(@PathVariable UUID edition, @RequestParam Map<String, String> filter, @RequestParam int page,
            @RequestParam int size);

    @GetExchange("/editions/{edition}/sessions")
    List<SessionLine> sessions(@PathVariable UUID edition, @RequestParam SessionLine.Sort sort);

    /** Some minutes old after a rush. */
    @GetExchange("/editions/{edition}/arrivals")
    ArrivalsBy arrivals(@PathVariable UUID edition, @RequestParam ArrivalsBy.By by);

    /** Those of the visitor, 20 at most, by name. */
    @GetExchange("/my-filters")
    List<SavedFilter> myFilters();

    /** The same id again is the same filter. */
    @PutExchange(url = "/my-filters/{filter}", contentType = "application/json")
    SavedFilter keepFilter(@PathVariable UUID filter, @RequestBody SavedFilter.Request request);

    @DeleteExchange("/my-filters/{filter}")
    void removeFilter(@PathVariable UUID filter);
}
