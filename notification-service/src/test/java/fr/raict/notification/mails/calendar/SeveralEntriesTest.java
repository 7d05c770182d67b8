package fr.raict.notification.mails.calendar;

import java.io.StringReader;
import java.time.ZonedDateTime;

import fr.raict.notification.mails.application.ComposeMailFixture;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.SessionsLetter;
import fr.raict.notification.mails.domain.Workshop;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;

import static fr.raict.notification.mails.domain.SessionsLetters.HYBRID;
import static fr.raict.notification.mails.domain.SessionsLetters.ON_SITE;
import static fr.raict.notification.mails.domain.SessionsLetters.REMOTE;
import static fr.raict.notification.mails.domain.SessionsLetters.UNDATED;
import static fr.raict.notification.mails.domain.SessionsLetters.letter;
import static fr.raict.notification.mails.domain.SessionsLetters.seated;
import static fr.raict.notification.mails.domain.SessionsLetters.ticket;
import static fr.raict.notification.mails.domain.SessionsLetters.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The calendar of a mail about several sessions, as a calendar program reads it. */
class SeveralEntriesTest {

    @Test
    void notesEachSessionThatHasATimeInOneCalendar() throws Exception {
        var calendar = parse(letter(Language.FRENCH, seated(ON_SITE), waiting(REMOTE, 2), seated(UNDATED)));

        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .extracting(event -> value(event, Property.UID), event -> value(event, Property.STATUS),
                        event -> value(event, Property.SEQUENCE), event -> value(event, Property.SUMMARY))
                .containsExactly(tuple(ON_SITE.id() + "@raict", "CONFIRMED", "11", "Filières agricoles"),
                        tuple(REMOTE.id() + "@raict", "TENTATIVE", "12", "Eau et climat"));
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .allSatisfy(event -> assertThat(event.getProperties(Property.ATTENDEE)).isEmpty());
    }

    @Test
    void hasForEachSessionItsOwnTicketAndPlace() throws Exception {
        var calendar = parse(letter(Language.FRENCH, seated(ON_SITE), seated(REMOTE)));

        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .extracting(event -> value(event, Property.URL), event -> value(event, Property.LOCATION))
                .containsExactly(tuple(page(ON_SITE), "Étoile 1, Palais des congrès de Paris"),
                        tuple(page(REMOTE), "à distance"));
    }

    @Test
    void definesEachZoneOnceAndTellsLocalTimeInIt() throws Exception {
        var calendar = parse(letter(Language.FRENCH, seated(ON_SITE), seated(HYBRID), seated(REMOTE)));

        assertThat(calendar.<VTimeZone>getComponents(Component.VTIMEZONE))
                .extracting(zone -> value(zone, Property.TZID))
                .containsExactly("Europe/Paris", "America/Guadeloupe");
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .extracting(event -> event.<ZonedDateTime>getStartDate().orElseThrow().getDate().toLocalDateTime()
                        .toString())
                .containsExactly("2027-01-06T14:30", "2027-01-06T13:30", "2027-01-06T16:30");
    }

    private static String page(Workshop workshop) {
        return "https://raict.example.org/billets/" + ticket(workshop) + "?lang=fr";
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).orElseThrow().getValue();
    }

    private static Calendar parse(SessionsLetter letter) throws Exception {
        var text = ComposeMailFixture.compose(letter).calendar().body();
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }
}
