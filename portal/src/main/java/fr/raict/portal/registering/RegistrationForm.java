package fr.raict.portal.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import fr.raict.portal.services.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * An authority and 1 to 20 of its people. The key is made when the form is first shown and stays with it, so that
 * sending twice is one registration.
 */
record RegistrationForm(UUID key, @NotBlank(message = "{registering.authority.missing}") String authority,
        List<@Valid PersonEntry> people) {
    static final int MOST = 20;

    RegistrationForm(@Nullable UUID key, @Nullable String authority, @Nullable List<PersonEntry> people) {
        this.key = key == null ? UUID.randomUUID() : key;
        this.authority = authority == null ? "" : authority;
        this.people = people == null || people.isEmpty() ? List.of(PersonEntry.empty("fr"))
                : people.stream().limit(MOST).toList();
    }

    /** To be sent for the first time. */
    static RegistrationForm of(String authority, List<PersonEntry> people) {
        return new RegistrationForm(UUID.randomUUID(), authority, people);
    }

    public boolean isFull() {
        return people.size() >= MOST;
    }

    /** Another row, in the language of the one above. */
    RegistrationForm withOneMore() {
        if (isFull()) {
            return this;
        }
        var more = new ArrayList<>(people);
        more.add(PersonEntry.empty(people.getLast().language()));
        return new RegistrationForm(key, authority, more);
    }

    /** The only row is emptied instead. */
    RegistrationForm without(int row) {
        if (row < 0 || row >= people.size()) {
            return this;
        }
        var fewer = new ArrayList<>(people);
        fewer.remove(row);
        return new RegistrationForm(key, authority, fewer);
    }

    Registration.Request request() {
        return new Registration.Request(authority, people.stream().map(PersonEntry::person).toList());
    }
}
