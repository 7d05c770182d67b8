package fr.raict.registration.seating.application;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.DerivedId;

/** Something to change about one seat. */
public sealed interface SeatChange {

    WorkshopId workshop();

    /**
     * A seat for a person.
     *
     * @param key which no other change has
     * @param together whether all who are to have seats in the workshop so are to have them, or nobody
     */
    record Take(WorkshopId workshop, RequestKey key, Person person, boolean together) implements SeatChange {

        /** The id of the registration, if it comes about: the same however often it is asked for. */
        public RegistrationId registration() {
            return made(key);
        }

        SequencedMap<RegistrationId, Person> identified() {
            return SeatChange.identified(registration(), person);
        }
    }

    /**
     * Another person in the place of one.
     *
     * @param key which no other change has
     * @param from the registration that ends
     */
    record HandOver(WorkshopId workshop, RequestKey key, RegistrationId from, Person person) implements SeatChange {

        /** The id of the registration, if it comes about: the same however often it is asked for. */
        public RegistrationId registration() {
            return made(key);
        }

        SequencedMap<RegistrationId, Person> identified() {
            return SeatChange.identified(registration(), person);
        }
    }

    /**
     * A registration that ends.
     *
     * @param key which no other change has
     */
    record GiveUp(WorkshopId workshop, RequestKey key, RegistrationId registration) implements SeatChange {
    }

    private static RegistrationId made(RequestKey key) {
        return new RegistrationId(DerivedId.of("registration", key.value()));
    }

    private static SequencedMap<RegistrationId, Person> identified(RegistrationId registration, Person person) {
        var identified = new LinkedHashMap<RegistrationId, Person>();
        identified.put(registration, person);
        return identified;
    }
}
