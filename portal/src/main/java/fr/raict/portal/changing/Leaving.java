package fr.raict.portal.changing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.Registration.Person;

/** The registrations that end, person by person. */
record Leaving(List<OfPerson> people, List<Seat> seats) {

    record OfPerson(Person person, LocalAuthority authority, List<Seat> seats) {}

    /** What one request is about. */
    private record About(UUID edition, String authority) {}

    /** Who is called otherwise in another session is still one person, by their address. */
    static Leaving of(List<Seat> seats) {
        var byPerson = seats.stream().collect(Collectors.groupingBy(
                seat -> List.of(String.valueOf(seat.registration().person().email()),
                        seat.registration().authority().code(), seat.workshop().edition()),
                LinkedHashMap::new, Collectors.toList()));
        return new Leaving(byPerson.values().stream().map(Leaving::person).toList(), seats);
    }

    private static OfPerson person(List<Seat> theirs) {
        var first = theirs.getFirst().registration();
        return new OfPerson(first.person(), first.authority(), theirs);
    }

    public int registrations() {
        return seats.size();
    }

    /** A request for each edition and authority. */
    WithdrawalForm form() {
        var parts = seats.stream().collect(Collectors.groupingBy(
                seat -> new About(seat.workshop().edition(), seat.registration().authority().code()),
                LinkedHashMap::new, Collectors.mapping(Seat::named, Collectors.toList())));
        return new WithdrawalForm(parts.entrySet().stream()
                .map(part -> new WithdrawalForm.Part(UUID.randomUUID(), part.getKey().edition(), part.getValue()))
                .toList());
    }
}
