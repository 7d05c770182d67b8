package fr.raict.notification.mails.smtp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;

import fr.raict.notification.mails.application.ComposeMailFixture;
import fr.raict.notification.mails.domain.Answer;
import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.SessionsLetters;
import org.junit.jupiter.api.Test;

import static fr.raict.notification.mails.domain.SessionsLetters.CORRECTED;
import static fr.raict.notification.mails.domain.SessionsLetters.HYBRID;
import static fr.raict.notification.mails.domain.SessionsLetters.ON_SITE;
import static fr.raict.notification.mails.domain.SessionsLetters.REMOTE;
import static fr.raict.notification.mails.domain.SessionsLetters.YANN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole mails as they leave, compared with files to be looked at in a mail program. {@code -Dgolden.write=true} writes
 * them anew.
 */
class GoldenMailTest {
    private static final Path FILES = Path.of("src", "test", "resources", "mails");
    private static final Pattern BOUNDARY = Pattern.compile("----=_Part_\\d+_\\d+\\.\\d+");

    @Test
    void seatAssignedInFrench() throws Exception {
        compare("seat-assigned.fr.eml", Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated()));
    }

    @Test
    void seatWithdrawnInEnglish() throws Exception {
        compare("seat-withdrawn.en.eml", Letters.toParticipant(Language.ENGLISH, new RegistrationNews.Withdrawn(true)));
    }

    @Test
    void seatRequestedInEnglish() throws Exception {
        compare("seat-requested.en.eml", Letters.toParticipant(Language.ENGLISH, new RegistrationNews.Requested()));
    }

    @Test
    void seatDeclinedInFrench() throws Exception {
        compare("seat-declined.fr.eml", Letters.toParticipant(Language.FRENCH,
                new RegistrationNews.Declined("La séance est réservée aux élus.\nCordialement, Claire")));
    }

    @Test
    void seatOfferedInFrench() throws Exception {
        compare("seat-offered.fr.eml", Letters.toParticipant(Language.FRENCH, Letters.offer(1)));
    }

    @Test
    void seatsOfferedTogetherInEnglish() throws Exception {
        compare("seats-offered.en.eml", Letters.toParticipant(Language.ENGLISH, Letters.offer(3)));
    }

    @Test
    void offerLapsedInFrench() throws Exception {
        compare("offer-lapsed.fr.eml", Letters.toParticipant(Language.FRENCH, new RegistrationNews.OfferLapsed()));
    }

    @Test
    void seatOverlappedInEnglish() throws Exception {
        compare("seat-overlapped.en.eml", Letters.toParticipant(Language.ENGLISH, new RegistrationNews.Overlapped()));
    }

    @Test
    void invitationInEnglish() throws Exception {
        compare("invitation.en.eml",
                Letters.toExpert(Language.ENGLISH, Letters.asked(InvitationNews.Occasion.FIRST, "Do come!\nClaire")));
    }

    @Test
    void expertDeclinedInFrench() throws Exception {
        compare("expert-declined.fr.eml",
                Letters.toOrganiser(Language.FRENCH, new Answer.Declined("En mission.", "Yann Morvan")));
    }

    @Test
    void sessionsChosenInFrench() throws Exception {
        compare("sessions-chosen.fr.eml", SessionsLetters.letter(Language.FRENCH, SessionsLetters.seated(ON_SITE),
                SessionsLetters.waiting(HYBRID, 3), SessionsLetters.seated(REMOTE)));
    }

    @Test
    void oneSessionChosenInEnglish() throws Exception {
        compare("session-chosen.en.eml", SessionsLetters.letter(Language.ENGLISH, SessionsLetters.seated(ON_SITE)));
    }

    @Test
    void addressCorrectedInFrench() throws Exception {
        compare("sessions-corrected.fr.eml", SessionsLetters.letter(Language.FRENCH, CORRECTED,
                SessionsLetters.seated(ON_SITE), SessionsLetters.waiting(HYBRID, 3)));
    }

    @Test
    void sessionsHandedOverInFrench() throws Exception {
        compare("sessions-handed-over.fr.eml", SessionsLetters.givenUp(Language.FRENCH, YANN, ON_SITE, HYBRID, REMOTE));
    }

    @Test
    void oneSessionGivenUpInEnglish() throws Exception {
        compare("session-given-up.en.eml", SessionsLetters.givenUp(Language.ENGLISH, null, ON_SITE));
    }

    private static void compare(String file, EventLetter letter) throws MessagingException, IOException {
        var eml = eml(letter);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FILES.resolve(file), eml);
        }

        assertThat(eml).isEqualTo(Files.readString(FILES.resolve(file)));
    }

    private static String eml(EventLetter letter) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        MimeMessagesFixture.messages().compose(ComposeMailFixture.queued(letter), ComposeMailFixture.compose(letter))
                .writeTo(bytes);
        return withStableBoundaries(bytes.toString(UTF_8));
    }

    private static String withStableBoundaries(String eml) {
        var names = new HashMap<String, String>();
        return BOUNDARY.matcher(eml.replaceAll(";\\s+boundary", "; boundary"))
                .replaceAll(found -> names.computeIfAbsent(found.group(), _ -> "----=_Part_" + (names.size() + 1)));
    }
}
