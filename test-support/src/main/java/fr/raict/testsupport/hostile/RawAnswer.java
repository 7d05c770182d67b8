package fr.raict.testsupport.hostile;

import java.util.Locale;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** @param status 0 when the server hung up without a word */
record RawAnswer(int status, String head, String body) {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    static RawAnswer read(String received) {
        var status = STATUS.matcher(received);
        var end = received.indexOf("\r\n\r\n");
        if (!status.lookingAt() || end < 0) {
            return new RawAnswer(0, received, "");
        }
        var body = new String(received.substring(end + 4).getBytes(ISO_8859_1), UTF_8);
        return new RawAnswer(Integer.parseInt(status.group(1)), received.substring(0, end), body);
    }

    boolean isOf(String contentType) {
        return head.toLowerCase(Locale.ROOT).contains("\r\ncontent-type: " + contentType);
    }
}
