package fr.raict.registration.lists.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Caller;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.lists.application.RegistrationQuery.Order;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.application.ViewSeats;
import fr.raict.registration.seating.application.Viewers;
import fr.raict.registration.seating.application.WorkshopSeats;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.Bounded;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Service;

/** Shows everything that one person is or was registered for in an edition, for one authority. */
@Service
public class ViewPerson {

    private final ViewSeats viewSeats;
    private final ViewAvailability viewAvailability;
    private final PageOfRegistrations pages;
    private final Viewers viewers;

    ViewPerson(ViewSeats viewSeats, ViewAvailability viewAvailability, PageOfRegistrations pages, Viewers viewers) {
        this.viewSeats = viewSeats;
        this.viewAvailability = viewAvailability;
        this.pages = pages;
        this.viewers = viewers;
    }

    /**
     * One person as told with the registration asked about.
     *
     * @param workshops in the order of the programme, each with the person's registrations
     */
    public record PersonDetails(UUID edition, Person person, Authority authority,
            @Bounded(most = Paging.LARGEST, because = "no more are shown of one person") List<WorkshopSeats> workshops) {
    }

    /** @param registration one of the person's; refused when the caller may not see it */
    public PersonDetails of(UUID workshop, UUID registration, Caller caller) {
        var one = viewSeats.of(workshop, List.of(registration), caller).getFirst();
        var edition = viewAvailability.summary(new WorkshopId(workshop)).workshop().edition();
        var address = EmailAddress.find(one.person().email());
        var seats = address.isEmpty() ? List.<WorkshopSeats>of() : seats(one, edition, address.get(), caller);
        return new PersonDetails(edition.value(), one.person(), one.authority(), seats);
    }

    private List<WorkshopSeats> seats(RegistrationDetails one, EditionId edition, EmailAddress address, Caller caller) {
        var among = caller.organiser() ? new Among.OfEdition(edition) : new Among.SeenBy(viewers.asDelegate(caller));
        var found = pages.of(new RegistrationQuery(among, Optional.empty(),
                Optional.of(Set.of(ParticipantId.of(edition, address))), Order.PROGRAMME,
                new Paging(0, Paging.LARGEST)), caller.subject());
        var byWorkshop = found.items().stream()
                .filter(each -> each.authority().code().equals(one.authority().code()))
                .collect(Collectors.groupingBy(RegistrationDetails::workshop));
        return found.workshops().stream().filter(each -> byWorkshop.containsKey(each.id()))
                .map(each -> new WorkshopSeats(each, byWorkshop.getOrDefault(each.id(), List.of()))).toList();
    }
}
