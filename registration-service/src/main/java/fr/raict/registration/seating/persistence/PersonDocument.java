package fr.raict.registration.seating.persistence;

import java.util.Locale;

import fr.raict.registration.seating.application.Person;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The form in the store of what was told of a person. */
final class PersonDocument {

    private PersonDocument() {
    }

    static Document write(Person person) {
        return new Document("givenName", person.givenName()).append("familyName", person.familyName())
                .append("email", person.email()).append("jobTitle", person.jobTitle())
                .append("language", person.language().name().toLowerCase(Locale.ROOT));
    }

    static Person read(@Nullable Document told) {
        return told == null ? Person.ERASED
                : new Person(told.getString("givenName"), told.getString("familyName"), told.getString("email"),
                        told.getString("jobTitle"),
                        Person.Language.valueOf(told.getString("language").toUpperCase(Locale.ROOT)));
    }
}
