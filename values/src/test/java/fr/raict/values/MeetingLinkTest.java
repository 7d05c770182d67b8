package fr.raict.values;

import java.util.List;

import fr.raict.testsupport.properties.Generator;
import fr.raict.values.LinkRefused.Reason;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.anyOf;
import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MeetingLinkTest {

    private static final Generator<String> STARTS = oneOf("", "https://", "HTTPS://", "https://visio.example.org",
            "https://visio.example.org/", "https://a@", "https:", "javascript:", "//", "https://visio.example.org//");
    private static final Generator<String> TYPED = random -> STARTS.draw(random) + anyText().draw(random);

    @Test
    void isWhatTheToolsForVideoConferencesGive() {
        assertThat(List.of("https://us02web.zoom.us/j/84512345678?pwd=aB3_x-Y.1",
                "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a1%7d",
                "https://meet.jit.si/Ateliers#config.startWithAudioMuted=true", "https://bbb.example.org:8443/b/x-y-z",
                "https://visio.example.org"))
                .allSatisfy(link -> assertThat(MeetingLink.of(link).text()).isEqualTo(link));
    }

    @Test
    void isWrittenInOneWay() {
        assertThat(MeetingLink.of(" HTTPS://Visio.Example.ORG/Salle \n").text())
                .isEqualTo("https://visio.example.org/Salle");
        assertThat(MeetingLink.of("https://réunion.example/e\u0301té?q=é").text())
                .isEqualTo("https://xn--runion-bva.example/%C3%A9t%C3%A9?q=%C3%A9");
    }

    @Test
    void isRefusedWithTheReason() {
        refused(Reason.NO_LINK, "salle 3", "https://visio.example.org/a b", "https://visio.example.org/\"><script>",
                "https://visio.example.org/\u1FEFx", "https://visio.example.org/\u202Ex", "https://");
        refused(Reason.NOT_HTTPS, "", "visio.example.org/salle", "http://visio.example.org", "javascript:alert(1)",
                "data:text/html,x", "//visio.example.org", "https:visio.example.org", "mailto:ada@example.org");
        refused(Reason.CREDENTIALS_INSIDE, "https://ada@visio.example.org", "https://ada:secret@visio.example.org/x",
                "https://visio.example.org@evil.example");
        refused(Reason.HOST_IMPOSSIBLE, "https://localhost/x", "https://127.0.0.1/x", "https://[::1]/x",
                "https://visio..example.org", "https://-.example", "https://visio_1.example.org");
        refused(Reason.TOO_LONG, "https://visio.example.org/" + "x".repeat(MeetingLink.LONGEST));
    }

    @Test
    void isALinkThatMayBeShownWhateverWasTyped() {
        forAll(anyOf(TYPED, anyText()), typed -> MeetingLink.find(typed).ifPresent(link -> {
            assertThat(link.text()).startsWith("https://").isASCII().doesNotContain(" ", "\"", "<", ">", "\\", "`")
                    .hasSizeLessThanOrEqualTo(MeetingLink.LONGEST);
            assertThat(link.uri().getRawUserInfo()).isNull();
            assertThat(link.uri().getHost()).contains(".");
            assertThat(MeetingLink.of(link.text())).isEqualTo(link);
        }));
    }

    @Test
    void anythingElseStaysInAFormAsItWasTyped() {
        assertThat(MeetingLink.asShown(" http://visio.example.org ")).isEqualTo("http://visio.example.org");
        assertThat(MeetingLink.asShown("HTTPS://visio.example.org")).isEqualTo("https://visio.example.org");
        assertThat(MeetingLink.asShown(null)).isEmpty();
        assertThat(MeetingLink.find(null)).isEmpty();
    }

    private static void refused(Reason reason, String... typed) {
        assertThat(List.of(typed)).allSatisfy(text -> assertThatExceptionOfType(LinkRefused.class)
                .isThrownBy(() -> MeetingLink.of(text)).extracting(LinkRefused::reason).isEqualTo(reason));
    }
}
