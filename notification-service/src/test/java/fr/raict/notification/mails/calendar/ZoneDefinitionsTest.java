package fr.raict.notification.mails.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ZoneDefinitionsTest {
    private static final Instant WINTER = Instant.parse("2027-01-06T12:00:00Z");
    private static final Instant SUMMER = Instant.parse("2027-07-06T12:00:00Z");

    private final ZoneDefinitions zones = new ZoneDefinitions();

    @ParameterizedTest
    @CsvSource({"Europe/Paris, 2", "Africa/Dakar, 1", "Europe/Istanbul, 1", "America/Montreal, 2",
            "America/Sao_Paulo, 1"})
    void keepsOnlyTheRulesInForce(ZoneId zone, int rules) {
        assertThat(zones.current(zone, WINTER).orElseThrow().getObservances()).hasSize(rules);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris", "Africa/Dakar", "Europe/Istanbul", "America/Montreal", "Asia/Tokyo", "Indian/Reunion",
            "America/Guadeloupe", "Pacific/Noumea", "America/Sao_Paulo"})
    void agreesWithJavaInSummerAndWinter(ZoneId zone) {
        for (var instant : new Instant[]{Instant.parse("2027-01-06T12:00:00Z"),
                Instant.parse("2027-07-06T12:00:00Z")}) {
            var rule = zones.current(zone, instant).orElseThrow().getApplicableObservance(instant.atZone(zone));

            var offset = rule.<TzOffsetTo>getProperty(Property.TZOFFSETTO).orElseThrow().getOffset();
            assertThat(offset).isEqualTo(zone.getRules().getOffset(instant));
        }
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris", "America/Guadeloupe", "America/Martinique", "America/Montreal", "Asia/Saigon"})
    void isOfTheNameThatEventsHaveAlsoWhereItIsAnAlias(ZoneId zone) {
        var definition = zones.current(zone, WINTER).orElseThrow();

        assertThat(definition.getProperty(Property.TZID).orElseThrow().getValue()).isEqualTo(zone.getId());
    }

    @Test
    void knowsNoDefinitionOfWhatHasNoName() {
        assertThat(zones.current(ZoneId.of("+02:00"), WINTER)).isEmpty();
    }
}
