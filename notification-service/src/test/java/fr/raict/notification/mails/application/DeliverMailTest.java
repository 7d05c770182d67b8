package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.mails.domain.Answer;
import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Failure.Cause;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.RetrySchedule;
import fr.raict.notification.mails.domain.SessionsLetters;
import fr.raict.notification.mails.domain.Workshop;
import fr.raict.notification.mails.domain.WorkshopLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

class DeliverMailTest {
    private final Clock clock = Clock.systemUTC();
    private final MailsInMemory mails = new MailsInMemory();
    private ContactsInMemory contacts = new ContactsInMemory();
    private final List<ComposedMail> handedOver = new ArrayList<>();
    private final ResendMails resendMails = new ResendMails(mails, new MailsDue(), Runnable::run, clock);

    @ParameterizedTest
    @ValueSource(strings = {"no address", "two@at@example.org", "a\u202Eb@example.org", "@example.org", ""})
    void failsAtOnceWithoutAnAddress(String typed) {
        var mail = deliver(Letters.toParticipant(new Recipient("Anaïs", typed, Language.FRENCH)));

        assertThat(mail.state()).isInstanceOf(MailState.Failed.class);
        assertThat(mail.lastFailure().cause()).isEqualTo(Cause.ADDRESS_UNUSABLE);
        assertThat(handedOver).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%@example.org", "a^b@example.org", "a|b@example.org", "a{b@example.org",
            "a`b@example.org", "\"a b\"@example.org", "čapek@example.org", "x@mairie-orléans.example"})
    void writesToAnyAddressThatIsOne(String address) {
        var workshop = Letters.workshop("Filières", "Europe/Paris", address, Letters.ENDS);
        var expert = new Recipient("Anaïs", address, Language.FRENCH);

        var mail = deliver(Letters.toExpert(expert, workshop, new InvitationNews.Accepted()));

        assertThat(mail.state()).isInstanceOf(MailState.Sent.class);
        assertThat(handedOver).singleElement().satisfies(composed -> {
            assertThat(composed.to().text()).isEqualTo(address);
            assertThat(composed.answersTo()).isEqualTo(composed.to());
            assertThat(composed.calendar().body().replace("\r\n ", "")).contains(":" + composed.to().mailto());
            assertThat(composed.html()).contains("href=\"" + composed.to().mailto());
        });
    }

    @Test
    void leavesNoParticipantWithoutATicketForTheEditionsAddress() {
        var workshop = Letters.workshop("Filières", "Europe/Paris", "nobody at all", Letters.ENDS);

        var mail = deliver(Letters.toParticipant(Letters.recipient(Language.FRENCH), workshop,
                new RegistrationNews.Seated()));

        assertThat(mail.state()).isInstanceOf(MailState.Sent.class);
        assertThat(handedOver.getFirst().answersTo().text()).isEqualTo("raict@example.org");
    }

    @Test
    void failsWithItsCauseWhatCannotBeWritten() {
        var backwards = Letters.workshop("Filières", "Europe/Paris", "o@example.org", Letters.STARTS.minusSeconds(1));
        var nowhere = Letters.workshop("Filières", "Mars/Base", "o@example.org", Letters.ENDS);

        assertThat(deliver(letter(backwards)).lastFailure().cause()).isEqualTo(Cause.NOT_WRITTEN);
        assertThat(deliver(letter(nowhere)).lastFailure().cause()).isEqualTo(Cause.NOT_WRITTEN);
        assertThat(handedOver).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "GMT+1", "UTC+3"})
    void tellsZonesThatCalendarsDoNotKnowInUtc(String zone) {
        var mail = deliver(letter(Letters.workshop("Filières", zone, "o@example.org", Letters.ENDS)));

        assertThat(mail.state()).isInstanceOf(MailState.Sent.class);
        assertThat(handedOver.getFirst().calendar().body()).contains("DTSTART:20270106T133000Z")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void goesToTheAddressThatHoldsWhenItIsSentAndNotWhenItHappened() {
        contacts.keepNewest(Letters.EXPERT, 2, "repaired@example.org");
        contacts.keepNewest(Letters.EDITION, 2, "bureau@example.org");
        var typo = new Recipient("Anaïs", "typo at example", Language.FRENCH);
        var workshop = Letters.workshop("Filières", "Europe/Paris", "nobody", Letters.ENDS);

        var mail = deliver(Letters.toExpert(typo, workshop, new InvitationNews.Accepted()));

        assertThat(handedOver.getFirst().to().text()).isEqualTo("repaired@example.org");
        assertThat(handedOver.getFirst().answersTo().text()).isEqualTo("bureau@example.org");
        assertThat(mail.letter().recipient().email()).isEqualTo("repaired@example.org");
    }

    @Test
    void answersAboutSeveralSessionsGoToTheAddressThatHoldsNow() {
        contacts.keepNewest(Letters.EDITION, 2, "bureau@example.org");

        deliver(SessionsLetters.letter(Language.FRENCH, SessionsLetters.seated(SessionsLetters.ON_SITE),
                SessionsLetters.waiting(SessionsLetters.REMOTE, 2)));

        assertThat(handedOver.getFirst().answersTo().text()).isEqualTo("bureau@example.org");
        assertThat(handedOver.getFirst().to().text()).isEqualTo("anais.lefevre@example.org");
        assertThat(handedOver.getFirst().calendar().body()).doesNotContain("organisatrice@example.org");
    }

    @Test
    void tellsTheOrganiserAtTheEditionsAddressOfNow() {
        contacts.keepNewest(Letters.EDITION, 2, "bureau@example.org");

        deliver(Letters.toOrganiser(Language.FRENCH, new Answer.Accepted()));

        assertThat(handedOver.getFirst().to().text()).isEqualTo("bureau@example.org");
    }

    @Test
    void sendsOneOrAllThatFailedForTheSameCauseOnceItIsRepaired() {
        var typo = new Recipient("Anaïs", "typo at example", Language.FRENCH);
        var failed = new ArrayList<Mail>();
        for (int i = 0; i < 450; i++) {
            failed.add(deliver(Letters.toExpert(typo, Letters.workshop(null), new InvitationNews.Accepted())));
        }
        var other = deliver(letter(Letters.workshop("x", "Mars/Base", "o@example.org", Letters.ENDS)));
        contacts.keepNewest(Letters.EXPERT, 2, "repaired@example.org");

        resendMails.resend(failed.getFirst().id());
        assertThat(mails.due(clock.instant(), 1_000)).extracting(Mail::id).containsExactly(failed.getFirst().id());

        resendMails.resend(new JournalFilter(null, Cause.ADDRESS_UNUSABLE, null));
        assertThat(mails.due(clock.instant(), 1_000)).hasSize(450);
        mails.due(clock.instant(), 1_000).forEach(this::deliver);

        assertThat(handedOver).hasSize(450)
                .allSatisfy(composed -> assertThat(composed.to().text()).isEqualTo("repaired@example.org"));
        assertThat(mails.failures()).containsOnlyKeys(Cause.NOT_WRITTEN);
        assertThat(mails.find(other.id()).orElseThrow().round()).isEqualTo(1);
    }

    @Test
    void sendsASelectionAgainOnceHoweverManyAskForIt() {
        var typo = new Recipient("Anaïs", "typo at example", Language.FRENCH);
        var failed = deliver(Letters.toExpert(typo, Letters.workshop(null), new InvitationNews.Accepted()));
        var other = deliver(Letters.toExpert(typo, Letters.workshop(null), new InvitationNews.Accepted()));
        var sent = deliver(Letters.toParticipant(Letters.recipient(Language.FRENCH)));
        contacts.keepNewest(Letters.EXPERT, 2, "repaired@example.org");
        var chosen = List.of(failed.id(), sent.id(), failed.id(), new MailId(UUID.randomUUID()));
        handedOver.clear();

        assertThat(resendMails.resend(chosen)).isEqualTo(1);
        assertThat(resendMails.resend(chosen)).isZero();
        mails.due(clock.instant(), 1_000).forEach(this::deliver);
        assertThat(resendMails.resend(chosen)).isZero();

        assertThat(handedOver).singleElement()
                .satisfies(composed -> assertThat(composed.to().text()).isEqualTo("repaired@example.org"));
        assertThat(mails.find(other.id()).orElseThrow().round()).isEqualTo(1);
        assertThat(mails.find(sent.id()).orElseThrow().round()).isEqualTo(1);
    }

    @Test
    void handsNothingToAServerOnceTheAddressIsInADomainThatReceivesNone() {
        contacts.keepNewest(Letters.EXPERT, 2, "gone@example.invalid");

        var mail = deliver(Letters.toExpert(Language.FRENCH, new InvitationNews.Accepted()));

        assertThat(mail.state()).isInstanceOf(MailState.Suppressed.class);
        assertThat(handedOver).isEmpty();
    }

    @Test
    void waitsForTheDatabaseInsteadOfUsingAnOldAddress() {
        contacts = new ContactsInMemory() {
            @Override
            public java.util.Optional<String> emailOf(java.util.UUID editionOrExpert) {
                throw new DataAccessResourceFailureException("down");
            }
        };

        var mail = deliver(Letters.toExpert(Language.FRENCH, new InvitationNews.Accepted()));

        assertThat(mail.state()).isInstanceOf(MailState.Queued.class);
        assertThat(mail.lastFailure()).extracting(Failure::cause).isEqualTo(Cause.NEVER_TAKEN);
        assertThat(handedOver).isEmpty();
    }

    private static WorkshopLetter letter(Workshop workshop) {
        return Letters.toExpert(Letters.recipient(Language.FRENCH), workshop, new InvitationNews.Accepted());
    }

    private Mail deliver(EventLetter letter) {
        return deliver(mails.add(Mail.of(letter, clock.instant())).orElseThrow());
    }

    private Mail deliver(Mail mail) {
        var settings = new DeliverySettings(1, Duration.ofSeconds(20), Duration.ofSeconds(1),
                new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(6), 16),
                new DeliverySettings.Hold(Duration.ofMinutes(15), Duration.ofDays(5)));
        var delivery = new DeliverMail(mails, new Addresses(contacts),
                ComposeMailFixture.composer(), this::accept,
                new HoldMailsBack(new ObstructionsInMemory(), settings, clock), settings, clock);
        var claimed = delivery.claim(mail).orElseThrow();
        delivery.record(claimed, delivery.handOver(claimed));
        return mails.find(mail.id()).orElseThrow();
    }

    private DeliveryOutcome accept(Mail mail, ComposedMail composed) {
        handedOver.add(composed);
        return new DeliveryOutcome.Accepted();
    }
}
