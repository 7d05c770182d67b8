package fr.raict.registration.lists.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.registration.seating.application.ReassignSeats;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/**
 * Makes what is registered under some codes an authority's, in all editions, a part at a time; the lists say which
 * workshops are concerned. Again changes nothing.
 */
@Service
public class ReassignRegistrations {

    private static final int AT_ONCE = 500;

    private final AuthorityRows rows;
    private final ReassignSeats reassignSeats;

    ReassignRegistrations(AuthorityRows rows, ReassignSeats reassignSeats) {
        this.rows = rows;
        this.reassignSeats = reassignSeats;
    }

    /** @return how many it changed; 0 when the lists know of no more */
    public int some(Set<String> codes, Authority authority) {
        var byWorkshop = rows.misnamed(codes, authority, AT_ONCE).stream()
                .collect(Collectors.groupingBy(ListedRegistration::workshop));
        return byWorkshop.entrySet().stream()
                .mapToInt(each -> reassign(each.getKey(), List.copyOf(each.getValue()), codes, authority)).sum();
    }

    private int reassign(WorkshopId workshop, List<ListedRegistration> listed, Set<String> codes, Authority authority) {
        var inBook = reassignSeats.inBook(workshop, codes, authority);
        var ended = listed.stream().map(ListedRegistration::registration).filter(each -> !each.isActive())
                .map(each -> each.id()).toList();
        if (ended.isEmpty()) {
            return inBook;
        }
        reassignSeats.ended(workshop, ended, authority);
        return inBook + rows.reassignEnded(ended, authority);
    }

    /** How many are registered or wait for each authority, in an edition or in all; none where the code is missing. */
    public Map<String, Integer> active(Collection<String> codes, Optional<UUID> edition) {
        return rows.active(codes, edition.map(EditionId::new));
    }
}
