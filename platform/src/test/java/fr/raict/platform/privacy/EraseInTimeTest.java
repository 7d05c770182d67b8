package fr.raict.platform.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EraseInTimeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2028-02-29T03:00:00Z"), ZoneOffset.UTC);
    private final MockEnvironment settings = new MockEnvironment();
    private final List<Instant> asked = new ArrayList<>();

    @Test
    void erasesWhatIsOlderThanItIsKept() {
        sweep(kind("mails", 0));

        assertThat(asked).containsExactly(Instant.parse("2027-02-28T03:00:00Z"));
    }

    @Test
    void keepsAsLongAsIsSet() {
        settings.setProperty("raict.retention.mails", "P30D");

        sweep(kind("mails", 0));

        assertThat(asked).containsExactly(Instant.parse("2028-01-30T03:00:00Z"));
    }

    @Test
    void goesOnWhileThereMayBeMoreButNotForEver() {
        sweep(kind("mails", 500));

        assertThat(asked).hasSize(100);
    }

    @Test
    void letsNoKindKeepAnotherFromItsTurn() {
        LimitedTime failing = new LimitedTime() {
            @Override
            public String kind() {
                return "failing";
            }

            @Override
            public Period keptFor() {
                return Period.ofDays(1);
            }

            @Override
            public int eraseThoseBefore(Instant time, int atMost) {
                throw new IllegalStateException("no database");
            }
        };

        sweep(failing, kind("mails", 0));

        assertThat(asked).hasSize(1);
    }

    @Test
    void refusesAPeriodThatWouldEraseWhatIsStillToCome() {
        settings.setProperty("raict.retention.mails", "P-1D");

        assertThatIllegalArgumentException().isThrownBy(() -> sweep(kind("mails", 0)));
    }

    private void sweep(LimitedTime... kinds) {
        new EraseInTime(List.of(kinds), settings, CLOCK).eraseAll();
    }

    private LimitedTime kind(String name, int found) {
        return new LimitedTime() {
            @Override
            public String kind() {
                return name;
            }

            @Override
            public Period keptFor() {
                return Period.ofYears(1);
            }

            @Override
            public int eraseThoseBefore(Instant time, int atMost) {
                asked.add(time);
                return found;
            }
        };
    }
}
