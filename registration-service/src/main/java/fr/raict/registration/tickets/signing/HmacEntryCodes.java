package fr.raict.registration.tickets.signing;

import java.nio.ByteBuffer;

import fr.raict.registration.attendance.application.EntryCodes;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.ReadableCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Signs the person's identity in the edition. */
@Component
class HmacEntryCodes implements EntryCodes {

    private final ReadableMac mac;

    HmacEntryCodes(@Value("${raict.link-key}") String linkKey) {
        this.mac = new ReadableMac(linkKey, "entry-code.v1");
    }

    @Override
    public ReadableCode of(ParticipantId participant) {
        var id = participant.value();
        return mac.of(ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array());
    }
}
