package fr.raict.agenda.invitations.persistence;

import fr.raict.agenda.ApiTest;
import fr.raict.contracts.agenda.v1.InvitationSent;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class MongoInvitationsIT extends ApiTest {

    @Autowired
    private MongoOperations mongo;

    @Test
    void keepsOfALinkOnlyTheHashOnceItsEventIsSent() {
        var workshop = agenda.draftWorkshop(agenda.openEdition(), "Filières agricoles");
        var sent = agenda.send(agenda.draftInvitation(workshop, agenda.addExpert("Roux"), agenda.at("00:00")));
        await().untilAsserted(() -> assertThat(published.of(sent.id(), InvitationSent.class)).hasSize(1));
        var token = published.of(sent.id(), InvitationSent.class).getFirst().answerToken();
        var secret = token.substring(token.indexOf('.') + 1);

        await().untilAsserted(() -> assertThat(stored(sent.id()).getList("outbox", Document.class)).isEmpty());

        assertThat(secret).hasSize(32);
        assertThat(stored(sent.id()).toJson()).doesNotContain(secret);
        assertThat(stored(sent.id()).getList("links", Document.class)).hasSize(1);
    }

    private Document stored(Object invitation) {
        return mongo.getCollection("invitations").find(new Document("_id", invitation)).first();
    }
}
