package fr.raict.portal.services.registration;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.registration.AdmissionRules.Group;
import fr.raict.portal.services.registration.AdmissionRules.Kept;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AvailabilityTest {

    @Test
    void countsWhoWillWaitAsFarAsThatIsSure() {
        assertThat(seats(3, null).late(5)).isEqualTo(2);
        assertThat(seats(3, rules(false)).late(3)).isZero();
        assertThat(seats(0, rules(false, new Kept(Group.SPEAKERS, 4, 0))).late(1)).isOne();
    }

    @Test
    void doesNotSayThatSomebodyWaitsWhoAsksForASeatOrMayHaveAKeptOne() {
        assertThat(seats(0, rules(true)).late(5)).isZero();
        assertThat(seats(0, rules(false, new Kept(Group.SPEAKERS, 4, 1))).late(5)).isZero();
    }

    private static AdmissionRules rules(boolean onApproval, Kept... kept) {
        return new AdmissionRules(false, onApproval, null, List.of(kept), null);
    }

    private static Availability seats(int free, @Nullable AdmissionRules rules) {
        return new Availability(UUID.randomUUID(), 30, 30 - free, 0, 0, free, Availability.State.OPEN, rules);
    }
}
