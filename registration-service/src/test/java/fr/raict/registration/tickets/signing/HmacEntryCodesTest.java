package fr.raict.registration.tickets.signing;

import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.ReadableCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HmacEntryCodesTest {

    private static final ParticipantId ADA = new ParticipantId(
            UUID.fromString("0193a000-0000-7000-8000-000000000002"));

    private final HmacEntryCodes codes = new HmacEntryCodes(key((byte) 0));

    private static String key(byte first) {
        var key = new byte[32];
        key[0] = first;
        return Base64.getEncoder().encodeToString(key);
    }

    /** A badge that is printed today must open the door tomorrow: these are the codes of this version for good. */
    @Test
    void makesTheSameCodesAsWereEverPrinted() {
        assertThat(codes.of(ADA).text()).isEqualTo("A24GKQBD0B9T04");
    }

    @Test
    void dependsOnTheKeyAndThePerson() {
        assertThat(new HmacEntryCodes(key((byte) 1)).of(ADA)).isNotEqualTo(codes.of(ADA));
        assertThat(codes.of(new ParticipantId(UUID.randomUUID()))).isNotEqualTo(codes.of(ADA));
    }

    @Test
    void usesEachCharacterAtEachPlace() {
        var made = Stream.generate(UUID::randomUUID).limit(2_000).map(ParticipantId::new).map(codes::of)
                .map(ReadableCode::text).toList();

        assertThat(made).doesNotHaveDuplicates();
        for (var place = 0; place < ReadableCode.LENGTH; place++) {
            var at = place;
            assertThat(made.stream().map(code -> code.charAt(at)).collect(Collectors.toSet()))
                    .hasSize(ReadableCode.ALPHABET.length());
        }
    }
}
