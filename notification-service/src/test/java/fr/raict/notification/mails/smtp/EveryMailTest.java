package fr.raict.notification.mails.smtp;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.raict.notification.mails.application.ComposeMailFixture;
import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.SessionsLetter;
import fr.raict.notification.mails.domain.SessionsLetters;
import fr.raict.notification.mails.domain.Succession;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * All mails there are, and some with odd words; they are left in {@code target/every-mail} for other programs to read.
 */
class EveryMailTest {
    private static final Path FILES = Path.of("target", "every-mail");
    private static final List<String> ODD = List.of("\"Le Lab\"", "\"", "Ports\u000Bet\fquais\u2028!",
            "a^'b^^c^n; d, e:f",
            "œuvre à 用户 \uD83D\uDE00 ".repeat(18), "x".repeat(250), "=?UTF-8?Q?spoof?= <a@b.example>", "\uD800 half");

    @Test
    void keepsAllLinesShort() throws Exception {
        Files.createDirectories(FILES);
        var letters = letters();
        for (int i = 0; i < letters.size(); i++) {
            var eml = new ByteArrayOutputStream();
            var letter = letters.get(i);
            MimeMessagesFixture.messages()
                    .compose(ComposeMailFixture.queued(letter), ComposeMailFixture.compose(letter)).writeTo(eml);
            Files.write(FILES.resolve(i + ".eml"), eml.toByteArray());

            assertThat(eml.toString(UTF_8).split("\r\n"))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
            assertThat(eml.toString(UTF_8)).isASCII();
        }
    }

    private static List<EventLetter> letters() {
        var letters = new ArrayList<EventLetter>();
        for (var language : Language.values()) {
            letters.addAll(Letters.all(language));
            for (var typed : ODD) {
                var reader = new Recipient(typed, "eve@example.org", language);
                var workshop = Letters.workshop(typed, "Europe/Paris", "organisatrice@example.org", Letters.ENDS);
                letters.add(Letters.toParticipant(reader, workshop, new RegistrationNews.Withdrawn(true)));
                letters.add(Letters.toParticipant(reader, workshop, new RegistrationNews.Declined(typed)));
                letters.add(Letters.toExpert(reader, workshop, new InvitationNews.Accepted()));
                letters.add(new SessionsLetter(Letters.EVENT, Letters.STARTS, reader,
                        List.of(SessionsLetters.seated(workshop), SessionsLetters.waiting(SessionsLetters.REMOTE, 2)),
                        new Succession.Replacement(typed)));
                letters.add(SessionsLetters.givenUp(reader, new Succession.Replacement(typed), workshop,
                        SessionsLetters.REMOTE));
            }
        }
        return letters;
    }
}
