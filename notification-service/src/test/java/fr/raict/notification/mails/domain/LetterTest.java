package fr.raict.notification.mails.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static fr.raict.notification.mails.domain.SessionsLetters.ON_SITE;
import static fr.raict.notification.mails.domain.SessionsLetters.REMOTE;
import static fr.raict.notification.mails.domain.SessionsLetters.YANN;
import static fr.raict.notification.mails.domain.SessionsLetters.registration;
import static fr.raict.notification.mails.domain.SessionsLetters.seated;
import static fr.raict.notification.mails.domain.SessionsLetters.ticket;
import static fr.raict.notification.mails.domain.SessionsLetters.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LetterTest {
    @Test
    void everyTemplateIsUsedBySomeLetter() {
        var used = Letters.all(Language.FRENCH).stream().map(Letter::template).collect(Collectors.toSet());

        assertThat(used).isEqualTo(EnumSet.allOf(LetterTemplate.class));
    }

    @Test
    void onlyTheReadersOwnLinksCarryASecret() {
        assertThat(Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated()).secret())
                .contains(Letters.TICKET);
        assertThat(Letters.toExpert(Language.FRENCH, Letters.asked(InvitationNews.Occasion.FIRST, null)).secret())
                .contains(Letters.ANSWER);
        assertThat(Letters.toExpert(Language.FRENCH, new InvitationNews.Accepted()).secret()).isEmpty();
        assertThat(Letters.toOrganiser(Language.FRENCH, new Answer.Accepted()).secret()).isEmpty();
    }

    @Test
    void aLetterAboutSeveralSessionsIsAboutAllOfThemAndKeepsTheirSecrets() {
        var letter = SessionsLetters.letter(Language.FRENCH, seated(ON_SITE), waiting(REMOTE, 2));

        assertThat(letter.about()).containsExactly(registration(ON_SITE), registration(REMOTE));
        assertThat(letter.secrets()).containsExactly(ticket(ON_SITE), ticket(REMOTE));
        assertThat(letter.seats()).isOne();
        assertThat(letter.without(Set.of(registration(ON_SITE))))
                .contains(SessionsLetters.letter(Language.FRENCH, waiting(REMOTE, 2)));
        assertThat(letter.without(Set.copyOf(letter.about()))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SessionsLetters.letter(Language.FRENCH));
    }

    @Test
    void aLetterAboutSessionsThatEndedIsAboutAllOfThemAndKeepsNoSecret() {
        var letter = SessionsLetters.givenUp(Language.FRENCH, YANN, ON_SITE, REMOTE);

        assertThat(letter.about()).containsExactly(registration(ON_SITE), registration(REMOTE));
        assertThat(letter.secrets()).isEmpty();
        assertThat(letter.perWorkshop()).extracting(WorkshopLetter::link).containsOnly(Optional.empty());
        assertThat(letter.without(Set.of(registration(ON_SITE))))
                .contains(SessionsLetters.givenUp(Language.FRENCH, YANN, REMOTE));
        assertThat(letter.without(Set.copyOf(letter.about()))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionsLetters.givenUp(Language.FRENCH, (Succession) null));
    }

    @Test
    void inWhosePlaceItsReaderComesStaysSaidWhenALetterIsShortenedOrReaddressed() {
        var letter = SessionsLetters.letter(Language.FRENCH, YANN, seated(ON_SITE), waiting(REMOTE, 2));

        assertThat(letter.without(Set.of(registration(ON_SITE))))
                .contains(SessionsLetters.letter(Language.FRENCH, YANN, waiting(REMOTE, 2)));
        assertThat(letter.readdressed("b@example.org", "o@example.org").predecessor()).isEqualTo(YANN);
        assertThat(SessionsLetters.givenUp(Language.FRENCH, YANN, REMOTE).readdressed("b@example.org", "o@example.org"))
                .satisfies(moved -> assertThat(moved.successor()).isEqualTo(YANN))
                .satisfies(moved -> assertThat(moved.recipient().email()).isEqualTo("b@example.org"))
                .satisfies(moved -> assertThat(moved.firstWorkshop().organiserEmail()).isEqualTo("o@example.org"));
    }

    @Test
    void aLinkIsEndedByALaterOneOfTheSamePersonAlone() {
        var reader = Letters.recipient(Language.FRENCH);
        var first = Letters.link(Language.FRENCH);
        var later = Letters.link(UUID.randomUUID(), first.occurredAt().plusSeconds(600), reader, "later");
        var others = new LinkLetter(UUID.randomUUID(), later.occurredAt(), reader, UUID.randomUUID(), first.edition(),
                "others", first.validUntil());

        assertThat(first.isEndedBy(later)).isTrue();
        assertThat(later.isEndedBy(first)).isFalse();
        assertThat(first.isEndedBy(others)).isFalse();
        assertThat(first.secrets()).containsExactly(Letters.SECRET);
        assertThat(first.about()).isEmpty();
    }

    @Test
    void namesStayOnOneLineAndInTheirDirectionAndAddressesAsTyped() {
        var recipient = new Recipient(" Eve\r\nBcc: all@example.org\u202E\t Z ", "eve@example.org\r\n",
                Language.FRENCH);

        assertThat(recipient.name()).isEqualTo("Eve Bcc: all@example.org Z");
        assertThat(recipient.email()).isEqualTo("eve@example.org\r\n");
        assertThat(new Succession.Replacement("Eve\r\nBcc: \u202Ex").otherName()).isEqualTo("Eve Bcc: x");
    }

    @Test
    void peoplesOwnWordsKeepTheirLines() {
        assertThat(new Answer.Declined("Un\r\ndeux\u0000\n", null).reason()).isEqualTo("Un\ndeux");
        assertThat(new RegistrationNews.Declined("Un\r\n\u202Edeux\u0000\n").reason()).isEqualTo("Un\ndeux");
    }

    @Test
    void englishIsForThoseWhoAskForIt() {
        assertThat(Language.of("en")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("en-GB")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("fr")).isEqualTo(Language.FRENCH);
        assertThat(Language.of("de")).isEqualTo(Language.FRENCH);
    }
}
