package fr.raict.registration.lists.persistence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.privacy.PersonalData;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** The words by which a person of an edition may be searched for, once however often they were told. */
@PersonalData(of = "people who are registered", what = "words of their name and address", purpose = "finding them", kept = "three years after they were last registered in the edition (`raict.retention.registrations`)", erasure = "removed")
@Document("people")
record PersonWords(@Id UUID id, @Indexed(useGeneratedName = true) EditionId edition, ParticipantId participant,
        List<String> words) {

    static PersonWords of(EditionId edition, Registration registration, Person person) {
        var words = SearchWords.of(person.givenName(), person.familyName(), person.email(),
                registration.authority().name()).words();
        var participant = registration.participant();
        var id = UUID.nameUUIDFromBytes((participant + String.join(" ", words)).getBytes(StandardCharsets.UTF_8));
        return new PersonWords(id, edition, participant, words);
    }
}
