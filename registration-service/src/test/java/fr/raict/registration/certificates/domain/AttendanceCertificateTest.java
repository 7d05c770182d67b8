package fr.raict.registration.certificates.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.registration.certificates.domain.AttendanceCertificate.State;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.ReadableCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AttendanceCertificateTest {

    private static final Instant NOW = Instant.parse("2027-01-14T17:00:00Z");
    private static final ReadableCode FIRST = new ReadableCode("7K3M9QWET2XA01");
    private static final ReadableCode SECOND = new ReadableCode("7K3M9QWET2XA02");

    private final CertifiedAttendance one = attendance("Filières agricoles");
    private final CertifiedAttendance two = attendance("Filières agricoles", "Eau et assainissement");
    private final AttendanceCertificate certificate = AttendanceCertificate.issued(FIRST, one, NOW);

    private static CertifiedAttendance attendance(String... titles) {
        var sessions = IntStream.range(0, titles.length).mapToObj(i -> new AttendedSession(
                new WorkshopId(new UUID(1, i)), titles[i], NOW.plus(Duration.ofHours(i)),
                NOW.plus(Duration.ofHours(i + 1)))).toList();
        return attendance(sessions, List.of());
    }

    private static CertifiedAttendance attendance(List<AttendedSession> sessions, List<LocalDate> days) {
        return new CertifiedAttendance(new ParticipantId(new UUID(0, 1)), new EditionId(new UUID(0, 2)), "RAICT 2027",
                "Europe/Paris", "Ada", "Martin", new Authority("COMMUNE-93066", "Saint-Denis"), sessions, days);
    }

    @Test
    void staysAsItIsWhenItSaysTheSame() {
        assertThat(certificate.mailed(NOW).saying(FIRST, one, NOW.plusSeconds(9))).isEqualTo(certificate.mailed(NOW));
    }

    @Test
    void isReplacedByWhatSaysMoreAndMailedAnew() {
        var later = certificate.mailed(NOW).saying(SECOND, two, NOW.plusSeconds(9));

        assertThat(later.isMailed()).isFalse();
        assertThat(later.stateOf(SECOND)).isEqualTo(State.VALID);
        assertThat(later.stateOf(FIRST)).isEqualTo(State.REPLACED);
        assertThat(later.issuedAt()).isEqualTo(NOW.plusSeconds(9));
        assertThat(later.saying(FIRST, one, NOW).stateOf(FIRST)).isEqualTo(State.VALID);
    }

    @Test
    void holdsNoMoreOnceItIsWithdrawnAndAgainOnceThePersonCameAfterAll() {
        var withdrawn = certificate.withdraw();

        assertThat(withdrawn.stateOf(FIRST)).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.withdraw()).isEqualTo(withdrawn);
        assertThat(withdrawn.saying(FIRST, one, NOW)).isEqualTo(certificate);
        assertThat(withdrawn.saying(SECOND, two, NOW).stateOf(SECOND)).isEqualTo(State.VALID);
    }

    @Test
    void knowsTheLatestOfItsCodesAlone() {
        var all = IntStream.range(0, 30).mapToObj("7K3M9QWET2XA%02d"::formatted).map(ReadableCode::new).toList();
        var last = certificate;
        for (var code : all) {
            last = last.saying(code, two, NOW);
        }

        assertThat(last.replaced()).hasSize(AttendanceCertificate.MOST_REPLACED).doesNotContain(last.code())
                .startsWith(all.get(28));
    }

    @Test
    void saysAnotherTextForEachThingThatDiffers() {
        var day = attendance(List.of(), List.of(LocalDate.of(2027, 1, 14)));

        assertThat(List.of(one.text(), two.text(), day.text(), attendance("Filières", "agricoles").text(),
                attendance("Filières agricoles ").text())).doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> attendance(List.of(), List.of()));
    }
}
