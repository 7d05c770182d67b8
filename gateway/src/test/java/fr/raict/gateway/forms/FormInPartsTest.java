package fr.raict.gateway.forms;

import java.time.Duration;
import java.util.stream.IntStream;

import fr.raict.gateway.fixture.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class FormInPartsTest {

    private static final byte[] FILE = {'P', 'K', 3, 4, '\r', '\n', '-', '-'};

    @Test
    void isKnownByItsFieldsWithoutItsFiles() {
        var form = new Parts().field("_csrf", "a+b/=").field("nom", "Zoé & Renée").file("liste", "../../x", FILE)
                .field("nom", "").bytes();

        assertThat(read(form).urlEncoded()).asString(UTF_8)
                .isEqualTo("_csrf=a%2Bb%2F%3D&nom=Zo%C3%A9+%26+Ren%C3%A9e&nom=");
        assertThat(read(form).first("_csrf")).contains("a+b/=");
        assertThat(read(form).first("liste")).isEmpty();
    }

    @Test
    void hasTheFirstOfSeveralFieldsOfAName() {
        assertThat(read(new Parts().field("_csrf", "1").field("_csrf", "2").bytes()).first("_csrf")).contains("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x",
            "multipart/form-data; boundary=\"", "multipart/form-data; charset=no-such", "multipart/mixed",
            "text/plain"})
    void isNoneWithoutItsBoundary(String type) {
        var form = new Parts().field("_csrf", "1").bytes();

        assertThat(FormInParts.read(type, form).flatMap(read -> read.first("_csrf"))).isEmpty();
    }

    @Test
    void isNoneWithABoundaryThatNobodyWouldWrite() {
        assertThat(FormInParts.read("multipart/form-data; boundary=" + "x".repeat(7_000),
                new Parts().field("_csrf", "1").bytes())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "------ours", "------ours\r\n", "------ours\r\nContent-Disposition: form-data",
            "------ours\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n1",
            "------ours\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n1\r\n------our"})
    void isNoneThatBreaksOff(String sent) {
        assertThat(FormInParts.read(Parts.TYPE, sent.getBytes(UTF_8)).flatMap(read -> read.first("_csrf"))).isEmpty();
    }

    @Test
    void hasBoundedParts() {
        var most = new Parts();
        IntStream.range(0, FormInParts.MOST_PARTS).forEach(part -> most.field("a", ""));
        var tooMany = new Parts();
        IntStream.rangeClosed(0, FormInParts.MOST_PARTS).forEach(part -> tooMany.field("a", ""));

        assertThat(FormInParts.read(Parts.TYPE, most.bytes())).isPresent();
        assertThat(FormInParts.read(Parts.TYPE, tooMany.bytes())).isEmpty();
        assertThat(FormInParts.read(Parts.TYPE, new Parts().field("x".repeat(3_000), "").bytes())).isEmpty();
        assertThat(FormInParts.read(Parts.TYPE, new Parts()
                .part("X: y\r\n".repeat(1_000) + "Content-Disposition: form-data; name=\"a\"", FILE).bytes()))
                .isEmpty();
    }

    @Test
    void takesNoTimeHoweverItIsMade() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (var piece : new String[]{"------ours\r\n\r\n\r\n", "------ours\r\nX: y\r\n\r\n\r\n", "\r\n------our",
                    "-", "\r\n", "------ours\r\nContent-Disposition: form-data; name=\"a\"\r\n"
                            + "Content-Type: multipart/mixed; boundary=----ours\r\n\r\n"}) {
                FormInParts.read(Parts.TYPE, piece.repeat(1_000_000 / piece.length()).getBytes(UTF_8));
            }
        });
    }

    private static FormInParts read(byte[] form) {
        return FormInParts.read(Parts.TYPE, form).orElseThrow();
    }
}
