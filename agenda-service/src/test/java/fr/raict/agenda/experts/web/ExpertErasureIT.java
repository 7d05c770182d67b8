package fr.raict.agenda.experts.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.ApiTest;
import fr.raict.contracts.agenda.v1.ExpertChanged;
import fr.raict.contracts.agenda.v1.InvitationWithdrawn;
import fr.raict.contracts.privacy.v1.ErasureRequested;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

import static fr.raict.agenda.Agenda.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ExpertErasureIT extends ApiTest {

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;
    @Autowired
    private EventCodec codec;

    @Test
    void leavesAnInvitationOfNobodyAndTellsTheOthersNoName() {
        var edition = agenda.openEdition();
        var placed = agenda.place(agenda.draftWorkshop(edition, "Ports"), agenda.addRoom(edition, "Marly", 50),
                agenda.addSlot(edition, "09:00", "10:00"));
        var expert = agenda.addExpert("Oubliée");
        var invitation = agenda.send(
                agenda.draftInvitation(agenda.publish(placed), expert, agenda.at("00:00").minusSeconds(86_400)));
        var email = expert.text("email");
        assertThat(held(email)).hasSize(1);

        erase(email);
        erase(email);

        await().untilAsserted(() -> assertThat(held(email)).isEmpty());
        var left = agenda.read(expert, "experts");
        assertThat(left.json().toString()).doesNotContain("Oubliée", email, "Poitiers");
        assertThat(left.text("email")).endsWith("@erased.invalid");
        var withdrawn = agenda.read(invitation, "invitations");
        assertThat(withdrawn.json().toString()).contains("WITHDRAWN").doesNotContain("Nous serions ravis", "Oubliée");
        await().untilAsserted(() -> assertThat(published.of(expert.id(), ExpertChanged.class)).last()
                .satisfies(event -> assertThat(event.expert().email()).endsWith("@erased.invalid")));
        await().untilAsserted(() -> assertThat(published.of(invitation.id(), InvitationWithdrawn.class)).hasSize(1)
                .allSatisfy(event -> assertThat(event.expert().familyName()).isEqualTo("—")));
    }

    private List<JsonNode> held(String email) {
        return changed(agenda.get("/personal-data?email=" + email)).json().valueStream().toList();
    }

    private void erase(String email) {
        var now = Clock.systemUTC().instant();
        var event = new ErasureRequested(UUID.randomUUID(), UUID.randomUUID(), 1, now, email, now);
        kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
    }
}
