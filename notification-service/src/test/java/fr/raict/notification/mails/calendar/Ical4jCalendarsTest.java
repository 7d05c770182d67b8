package fr.raict.notification.mails.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import fr.raict.notification.mails.application.Calendars.WordedEntry;
import fr.raict.notification.mails.application.Calendars.Wording;
import fr.raict.notification.mails.domain.Attendance.Mode;
import fr.raict.notification.mails.domain.CalendarEntry;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.WorkshopLetter;
import fr.raict.platform.text.CalendarText;
import fr.raict.values.EmailAddress;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Property.forAll;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class Ical4jCalendarsTest {
    private static final URI PAGE = URI.create("https://raict.example.org/billets/" + Letters.TICKET);
    private static final EmailAddress ORGANISER = EmailAddress.of("organisatrice@example.org");
    private static final EmailAddress READER = EmailAddress.of("anais.lefevre@example.org");
    private static final Pattern NAME = Pattern.compile("ATTENDEE;CN=(\"[^\"]*\"|[^\":;,]*)[;:]");
    private static final Pattern ENCODED = Pattern.compile("\\^.");

    private final Ical4jCalendars calendars = new Ical4jCalendars();

    @Test
    void describesTheWorkshop() {
        var event = event(Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated()));

        assertThat(event.getProperty(Property.UID).orElseThrow().getValue()).isEqualTo(Letters.WORKSHOP + "@raict");
        assertThat(event.getProperty(Property.SEQUENCE).orElseThrow().getValue()).isEqualTo("3");
        assertThat(event.getProperty(Property.DTSTAMP).orElseThrow().getValue()).isEqualTo("20261124T083000Z");
        assertThat(event.getSummary().getValue()).isEqualTo("Filières agricoles : l’accès aux marchés");
        assertThat(event.getLocation().getValue()).isEqualTo("Étoile 1, Palais des congrès de Paris");
        assertThat(event.getDescription().getValue()).isEqualTo("RAICT 2027\nBillet : " + PAGE);
        assertThat(event.getProperty(Property.URL).orElseThrow().getValue()).isEqualTo(PAGE.toString());
        assertThat(event.getProperty(Property.ORGANIZER).orElseThrow().getValue())
                .isEqualTo("mailto:organisatrice@example.org");
    }

    /** RFC 7986 §5.11. */
    @Test
    void hasTheLinkOfAConferenceAsSuch() {
        var letter = Letters.toParticipant(Letters.recipient(Language.FRENCH),
                Letters.attended(Mode.REMOTE, Letters.LINK), new RegistrationNews.Seated());
        var text = write(letter, new Wording("à distance", "RAICT 2027", PAGE, URI.create(Letters.LINK)));

        assertThat(CalendarText.unfolded(text).lines()).contains("LOCATION:à distance",
                "CONFERENCE;VALUE=URI;FEATURE=\"AUDIO,VIDEO\":" + Letters.LINK);
        assertThat(parse(text).<VEvent>getComponent(Component.VEVENT).orElseThrow().getProperty("CONFERENCE")
                .orElseThrow().getValue()).isEqualTo(Letters.LINK);
    }

    @Test
    void tellsLocalTimeWithTheDefinitionOfItsZone() {
        var calendar = parse(write(Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated())));

        var event = calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
        var start = event.<ZonedDateTime>getStartDate().orElseThrow();
        assertThat(start.getParameter(Parameter.TZID).orElseThrow().getValue()).isEqualTo("Europe/Paris");
        assertThat(start.getDate().toLocalDateTime()).hasToString("2027-01-06T14:30");
        var zone = calendar.getComponent(Component.VTIMEZONE).orElseThrow();
        assertThat(zone.getProperty(Property.TZID).orElseThrow().getValue()).isEqualTo("Europe/Paris");
    }

    @Test
    void publishesToParticipantsWithoutAttendees() {
        var calendar = parse(write(Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated())));

        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getComponent(Component.VEVENT).orElseThrow().getProperties(Property.ATTENDEE)).isEmpty();
    }

    @Test
    void asksExpertsWithoutWantingACalendarReply() {
        var calendar = parse(
                write(Letters.toExpert(Language.FRENCH, Letters.asked(InvitationNews.Occasion.FIRST, null))));

        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        var attendee = attendee(calendar);
        assertThat(attendee.getValue()).isEqualTo("mailto:anais.lefevre@example.org");
        assertThat(parameter(attendee, Parameter.PARTSTAT)).isEqualTo("NEEDS-ACTION");
        assertThat(parameter(attendee, Parameter.RSVP)).isEqualTo("FALSE");
        assertThat(parameter(attendee, Parameter.CN)).isEqualTo("Anaïs Lefèvre");
    }

    @Test
    void cancelsForTheExpertOnlyWhenTheWorkshopGoesOn() {
        var withdrawn = parse(write(Letters.toExpert(Language.FRENCH, new InvitationNews.Withdrawn())));
        var cancelled = parse(write(Letters.toExpert(Language.FRENCH, new InvitationNews.WorkshopCancelled())));

        assertThat(withdrawn.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(attendee(withdrawn).getValue()).contains("anais.lefevre");
        assertThat(withdrawn.getComponent(Component.VEVENT).orElseThrow().getProperty(Property.STATUS)).isEmpty();
        assertThat(cancelled.getComponent(Component.VEVENT).orElseThrow().getProperty(Property.STATUS).orElseThrow()
                .getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void foldsAndEndsLinesAsTheStandardWants() {
        var text = write(Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated()));

        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    /** The library's parser takes quotes off that belong to the name, so this reads by itself (RFC 6868). */
    @Test
    void keepsANameWithItsQuotesWhateverItIs() {
        forAll(anyText(), typed -> {
            var sample = Letters.toExpert(Language.FRENCH, new InvitationNews.Accepted());
            var letter = Letters.toExpert(new Recipient('"' + typed + '"', "eve@example.org", Language.FRENCH),
                    sample.workshop(), sample.news());

            var attendee = NAME.matcher(CalendarText.unfolded(write(letter)));

            assertThat(attendee.find()).isTrue();
            assertThat(decoded(attendee.group(1))).isEqualTo(letter.recipient().name());
        });
    }

    private static String decoded(String parameter) {
        var value = parameter.startsWith("\"") ? parameter.substring(1, parameter.length() - 1) : parameter;
        return ENCODED.matcher(value).replaceAll(found -> switch (found.group()) {
            case "^^" -> "^";
            case "^'" -> "\"";
            default -> throw new AssertionError(found.group());
        });
    }

    @Test
    void namesWithQuotesAndLineBreaksAddNoProperty() {
        var eve = new Recipient("Eve \"x\"; Z:y,\r\nATTENDEE:mailto:all@example.org", "eve@example.org",
                Language.FRENCH);
        var sample = Letters.toExpert(Language.FRENCH, new InvitationNews.Accepted());
        var letter = Letters.toExpert(eve, sample.workshop(), sample.news());

        var event = event(letter);

        assertThat(event.<Property>getProperties(Property.ATTENDEE)).extracting(Property::getValue)
                .containsExactly(READER.mailto().toString());
    }

    private String write(WorkshopLetter letter) {
        return write(letter,
                new Wording("Étoile 1, Palais des congrès de Paris", "RAICT 2027\nBillet : " + PAGE, PAGE, null));
    }

    private String write(WorkshopLetter letter, Wording wording) {
        return calendars.write(List.of(new WordedEntry(CalendarEntry.of(letter).orElseThrow(), wording)), ORGANISER,
                READER);
    }

    private VEvent event(WorkshopLetter letter) {
        return parse(write(letter)).<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static Property attendee(Calendar calendar) {
        return calendar.getComponent(Component.VEVENT).orElseThrow().getProperty(Property.ATTENDEE).orElseThrow();
    }

    private static String parameter(Property property, String name) {
        return property.getParameter(name).orElseThrow().getValue();
    }

    private static Calendar parse(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }
}
