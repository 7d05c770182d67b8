package fr.raict.agenda.invitations.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.raict.agenda.invitations.domain.InvitationChange.Cause;
import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;

import static fr.raict.agenda.invitations.domain.InvitationFixture.DEADLINE;
import static fr.raict.agenda.invitations.domain.InvitationFixture.NOW;
import static fr.raict.agenda.invitations.domain.InvitationFixture.TOLD;
import static fr.raict.agenda.invitations.domain.InvitationFixture.TOLD_OF_THE_AFTERNOON;
import static fr.raict.agenda.invitations.domain.InvitationFixture.draft;
import static fr.raict.agenda.invitations.domain.InvitationFixture.secret;
import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever organisers, experts and workshops do in whatever order. */
class InvitationLifePropertiesTest {

    enum Deed {
        SEND, ACCEPT, DECLINE, ACCEPT_BY_OLD_LINK, WITHDRAW, MOVE_TO_MORNING, MOVE_TO_AFTERNOON, CANCEL_WORKSHOP,
        EXPIRE, WAIT
    }

    private static final Generator<List<Deed>> DEEDS = oneOf(Deed.values()).listOf(0, 30);

    @Test
    void isAnsweredAtMostOncePerTimeItIsAskedAndOnlyInTime() {
        forAll(DEEDS, deeds -> {
            var life = new Life();

            deeds.forEach(life::live);

            assertThat(life.answers).isLessThanOrEqualTo(life.secrets.size());
            assertThat(life.answeredLate).isZero();
            assertThat(life.answeredByOldLink).isZero();
        });
    }

    @Test
    void everyLinkButTheNewestIsVoid() {
        forAll(DEEDS, deeds -> {
            var life = new Life();

            deeds.forEach(life::live);

            assertThat(life.secrets).filteredOn(secret -> opens(life.invitation, secret, life.now))
                    .isSubsetOf(life.secrets.isEmpty() ? List.of() : List.of(life.secrets.getLast()));
        });
    }

    @Test
    void whatWasWithdrawnNeverComesBack() {
        forAll(DEEDS, deeds -> {
            var life = new Life();
            life.live(Deed.CANCEL_WORKSHOP);

            deeds.forEach(life::live);

            assertThat(life.invitation.state()).isEqualTo(new InvitationState.Withdrawn());
            assertThat(life.secrets).isEmpty();
        });
    }

    private static boolean opens(Invitation invitation, LinkSecret secret, Instant now) {
        try {
            return invitation.open(secret, now) != null;
        } catch (InvitationRefused _) {
            return false;
        }
    }

    private static final class Life {
        private Invitation invitation = draft();
        private Instant now = NOW;
        private final List<LinkSecret> secrets = new ArrayList<>();
        private int answers;
        private int answeredLate;
        private int answeredByOldLink;

        void live(Deed deed) {
            try {
                change(deed).ifPresent(this::apply);
            } catch (InvitationRefused _) {
                // stays as it is
            }
        }

        private Optional<InvitationChange> change(Deed deed) {
            return switch (deed) {
                case SEND -> Optional.of(invitation.send(TOLD, secret(), now));
                case ACCEPT -> Optional.of(answered(invitation.accept(newest(), now)));
                case DECLINE -> Optional.of(answered(invitation.decline(newest(), "Non", "", now)));
                case ACCEPT_BY_OLD_LINK -> byOldLink();
                case WITHDRAW -> Optional.of(invitation.withdraw(Cause.BY_ORGANISER));
                case MOVE_TO_MORNING -> invitation.follow(TOLD, secret(), now);
                case MOVE_TO_AFTERNOON -> invitation.follow(TOLD_OF_THE_AFTERNOON, secret(), now);
                case CANCEL_WORKSHOP -> invitation.workshopCancelled();
                case EXPIRE -> invitation.expire(now);
                case WAIT -> {
                    now = now.plus(Duration.between(NOW, DEADLINE).dividedBy(2));
                    yield Optional.empty();
                }
            };
        }

        private LinkSecret newest() { return secrets.isEmpty() ? secret() : secrets.getLast(); }

        private InvitationChange answered(InvitationChange change) {
            answers++;
            if (!now.isBefore(invitation.answerBefore())) {
                answeredLate++;
            }
            return change;
        }

        private Optional<InvitationChange> byOldLink() {
            if (secrets.size() < 2) {
                return Optional.empty();
            }
            var change = invitation.accept(secrets.getFirst(), now);
            answeredByOldLink++;
            return Optional.of(change);
        }

        private void apply(InvitationChange change) {
            invitation = change.invitation();
            if (change instanceof InvitationChange.Sent sent) {
                secrets.add(sent.secret());
            }
        }
    }
}
