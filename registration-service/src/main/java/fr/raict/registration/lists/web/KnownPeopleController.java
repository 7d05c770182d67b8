package fr.raict.registration.lists.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.lists.application.FindKnownPeople;
import fr.raict.registration.lists.application.FindRegisteredPeople;
import fr.raict.registration.lists.application.ViewEditionOptions;
import fr.raict.registration.lists.application.ViewEditionOptions.EditionOptions;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.questions.application.ViewQuestions;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.values.Bounded;
import fr.raict.values.EmailAddress;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** What a form for a whole edition asks while it is filled in. */
@RestController
@RequestMapping("${raict.api}")
class KnownPeopleController {

    private static final int MOST_PEOPLE = 30;

    private final ViewEditionOptions viewOptions;
    private final FindKnownPeople findKnownPeople;
    private final FindRegisteredPeople findRegisteredPeople;

    KnownPeopleController(ViewEditionOptions viewOptions, FindKnownPeople findKnownPeople,
            FindRegisteredPeople findRegisteredPeople) {
        this.viewOptions = viewOptions;
        this.findKnownPeople = findKnownPeople;
        this.findRegisteredPeople = findRegisteredPeople;
    }

    @GetMapping("/editions/{edition}/registration-options")
    @Access(SIGNED_IN)
    EditionOptions options(@PathVariable UUID edition,
            @RequestParam(defaultValue = "") @Size(max = ViewQuestions.MOST) List<@NotNull UUID> workshop,
            Caller caller) {
        return viewOptions.of(edition, workshop, caller);
    }

    /** Who was registered last comes first. {@code q}: beginnings of words of a name or an address. */
    @GetMapping("/my-people")
    @Access(SIGNED_IN)
    @Bounded(most = FindKnownPeople.MOST_FOUND, because = "who finds so many goes on typing")
    List<Person> people(@RequestParam @NotBlank @Size(max = 40) String authority,
            @RequestParam(defaultValue = "") @Size(max = 200) String q, Caller caller) {
        return findKnownPeople.of(authority, q, caller);
    }

    /** People by their addresses, which are in the body so that no log has them. */
    record PeopleRequest(@NotEmpty @Size(max = MOST_PEOPLE) List<@Valid @AnEmailAddress String> emails) {
    }

    /** The same people in the same order. */
    record PeopleView(@Bounded(most = MOST_PEOPLE, because = "those of one request") List<PersonView> people) {
    }

    /** One of them, with what they are registered for. */
    record PersonView(String email,
            @Bounded(most = 2_000, because = "there are no more looked through") List<SeatView> registrations) {
    }

    /** One registration that is active. */
    record SeatView(UUID workshop, State state, @Nullable Integer rank) {

        static SeatView of(RegistrationDetails registration) {
            return new SeatView(registration.workshop(), registration.state(), registration.rank());
        }
    }

    @PostMapping("/editions/{edition}/registered-people")
    @Access(SIGNED_IN)
    PeopleView registered(@PathVariable UUID edition, @Valid @RequestBody PeopleRequest request, Caller caller) {
        var found = findRegisteredPeople.of(edition, request.emails().stream().map(EmailAddress::of).toList(), caller);
        return new PeopleView(request.emails().stream().map(email -> new PersonView(email, found.stream()
                .filter(each -> EmailAddress.find(each.person().email()).equals(EmailAddress.find(email)))
                .map(SeatView::of).toList())).toList());
    }
}
