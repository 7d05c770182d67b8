package fr.raict.registration.lists.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.platform.privacy.ErasedPerson;
import fr.raict.platform.privacy.HeldData;
import fr.raict.platform.privacy.HeldRecord;
import fr.raict.platform.privacy.PersonalRecords;
import fr.raict.registration.people.domain.Answer;
import fr.raict.registration.people.domain.Wording;
import fr.raict.registration.seating.application.PeopleByAddress;
import fr.raict.registration.seating.application.RegistrationLists;
import fr.raict.registration.seating.application.WithdrawSeat;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a person is registered for, and what was told of them with it. Who is erased first withdraws from the sessions that
 * have not begun, so that others get the seats; what is past stays, and is counted as nobody's.
 */
@Component
@Order(1)
class RegistrationsOfPerson implements PersonalRecords {

    private final PeopleByAddress people;
    private final RowsOfPeople rows;
    private final ListedRegistrations lists;
    private final RegistrationLists written;
    private final WithdrawSeat withdrawSeat;
    private final Clock clock;

    RegistrationsOfPerson(PeopleByAddress people, RowsOfPeople rows, ListedRegistrations lists,
            RegistrationLists written, WithdrawSeat withdrawSeat, Clock clock) {
        this.people = people;
        this.rows = rows;
        this.lists = lists;
        this.written = written;
        this.withdrawSeat = withdrawSeat;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "registrations";
    }

    @Override
    public List<HeldRecord> of(EmailAddress address) {
        var found = rows.of(people.idsOf(address), HeldData.MOST);
        var workshops = workshops(found);
        return found.stream().filter(each -> !each.person().email().isEmpty())
                .map(each -> held(each, workshops.get(each.workshop()))).toList();
    }

    private Map<WorkshopId, Workshop> workshops(List<ListedRegistration> found) {
        return lists.workshops(found.stream().map(ListedRegistration::workshop).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Workshop::id, Function.identity()));
    }

    private static HeldRecord held(ListedRegistration listed, @Nullable Workshop workshop) {
        var person = listed.person();
        var registration = listed.registration();
        var held = HeldRecord.of(registration.id()).with("workshop", workshop == null ? null : workshop.title())
                .with("givenName", person.givenName()).with("familyName", person.familyName())
                .with("email", person.email()).with("jobTitle", person.jobTitle()).with("language", person.language())
                .with("authority", registration.authority().name()).with("state", registration.state())
                .with("registeredAt", registration.registeredAt()).with("reason", registration.reason());
        for (var answer : person.answers()) {
            held = held.with(answer.wording().fr(), text(answer));
        }
        return held;
    }

    private static String text(Answer answer) {
        return answer.options().isEmpty() ? answer.text()
                : answer.options().stream().map(Wording::fr).collect(Collectors.joining(", "));
    }

    @Override
    public void erase(ErasedPerson person) {
        written.flush();
        var ids = people.idsOf(person.address());
        withdraw(rows.of(ids, HeldData.MOST).stream().filter(
                each -> !each.registration().registeredAt().isAfter(person.requestedAt())
                        && each.registration().isActive())
                .toList());
        rows.erase(ids, person.requestedAt());
    }

    private void withdraw(List<ListedRegistration> active) {
        var ahead = lists.workshops(active.stream().map(ListedRegistration::workshop).collect(Collectors.toSet()))
                .stream().filter(this::isAhead).map(Workshop::id).collect(Collectors.toSet());
        active.stream().filter(each -> ahead.contains(each.workshop()))
                .collect(Collectors.groupingBy(ListedRegistration::workshop,
                        Collectors.mapping(each -> each.registration().id(), Collectors.toSet())))
                .forEach(this::withdraw);
    }

    /** As many at once as can be published, until none is left. */
    private void withdraw(WorkshopId workshop, Set<RegistrationId> registrations) {
        while (withdrawSeat.withdrawAll(workshop, registrations, false) > 0) {
            // the next ones
        }
    }

    private boolean isAhead(Workshop workshop) {
        return workshop.placed().map(at -> at.startsAt().isAfter(clock.instant())).orElse(true);
    }
}
