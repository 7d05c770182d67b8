package fr.raict.broken.people.persistence;

import java.util.List;
import java.util.UUID;

import org.springframework.data.mongodb.core.mapping.Document;

@Document("guests")
record GuestDocument(UUID id, List<Guest> guests) {

    record Guest(String email) {
    }
}
