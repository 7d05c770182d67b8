package fr.raict.agenda.experts.persistence;

import java.util.UUID;

import fr.raict.agenda.ApiTest;
import fr.raict.agenda.experts.application.Experts;
import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.experts.domain.ExpertRefused.AddressTaken;
import fr.raict.agenda.experts.domain.MailLanguage;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MongoExpertsIT extends ApiTest {

    @Autowired
    private Experts experts;
    @Autowired
    private MongoOperations mongo;

    /** As several were who had one address before it was one expert's. */
    @Test
    void letsAnExpertToldApartByTheirIdBeEditedUntilTheirAddressChanges() {
        var address = "jean." + UUID.randomUUID() + "@example.org";
        var other = "jeanne." + UUID.randomUUID() + "@example.org";
        var holder = experts.save(expert(address));
        var apart = experts.save(expert(other));
        storeWithAddressOf(holder, apart);

        var edited = experts.save(experts.find(apart.id()).orElseThrow().describe(details("Bruno", address)));
        var moved = experts.save(edited.describe(details("Bruno", other)));

        assertThat(edited.details().familyName()).isEqualTo("Bruno");
        assertThatExceptionOfType(AddressTaken.class)
                .isThrownBy(() -> experts.save(moved.describe(details("Bruno", address))))
                .satisfies(taken -> assertThat(taken.holder().id()).isEqualTo(holder.id()));
    }

    private void storeWithAddressOf(Expert holder, Expert apart) {
        mongo.getCollection("experts").updateOne(new Document("_id", apart.id()),
                new Document("$set", new Document("profile.email", holder.details().email())
                        .append("addressKey", holder.details().addressKey() + " " + apart.id())));
    }

    private static Expert expert(String address) { return new Expert(UUID.randomUUID(), 0, details("Brun", address)); }

    private static ExpertDetails details(String familyName, String address) {
        return new ExpertDetails("Jean", familyName, address, "Ville de Poitiers", "", MailLanguage.FR, "");
    }
}
