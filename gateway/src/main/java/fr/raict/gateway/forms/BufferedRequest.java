package fr.raict.gateway.forms;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import fr.raict.gateway.site.SiteArea;
import org.springframework.http.MediaType;
import org.springframework.web.util.WebUtils;

/**
 * A request whose body has been read whole. A form field can be looked at and the upstream still gets every byte as it
 * came; parameters are those of the address alone.
 */
public class BufferedRequest extends HttpServletRequestWrapper {

    private final byte[] body;
    private final ServletInputStream stream;

    public BufferedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        this.stream = new BodyStream(new ByteArrayInputStream(body));
    }

    /** The first value of a field of the form in the body; empty if there is none or it cannot be read. */
    public static Optional<String> formField(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getNativeRequest(request, BufferedRequest.class))
                .filter(BufferedRequest::isForm)
                .flatMap(form -> form.field(name));
    }

    /** The form in the body, byte for byte or, if it may bring files, its fields; empty if it is none, or larger. */
    static Optional<byte[]> form(HttpServletRequest request, int most) {
        return Optional.ofNullable(WebUtils.getNativeRequest(request, BufferedRequest.class))
                .filter(BufferedRequest::isForm)
                .flatMap(form -> form.fields(most))
                .filter(form -> form.length <= most);
    }

    @Override
    public ServletInputStream getInputStream() {
        return stream;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** Files come from pages alone. */
    public static boolean isForm(HttpServletRequest request) {
        return isOfType(MediaType.APPLICATION_FORM_URLENCODED_VALUE, request) || isInParts(request);
    }

    private static boolean isInParts(HttpServletRequest request) {
        return isOfType(MediaType.MULTIPART_FORM_DATA_VALUE, request)
                && SiteArea.of(request.getRequestURI()) == SiteArea.PAGES;
    }

    private static boolean isOfType(String wanted, HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private Optional<FormInParts> parts() {
        return FormInParts.read(String.valueOf(getContentType()), body);
    }

    private Optional<byte[]> fields(int most) {
        return isInParts(this) ? parts().filter(form -> form.length() <= most).map(FormInParts::urlEncoded)
                : Optional.of(body);
    }

    private Optional<String> field(String name) {
        return isInParts(this) ? parts().flatMap(form -> form.first(name)) : plainField(name);
    }

    private Optional<String> plainField(String name) {
        var prefix = name + "=";
        return Arrays.stream(new String(body, StandardCharsets.ISO_8859_1).split("&"))
                .filter(pair -> pair.startsWith(prefix))
                .findFirst()
                .flatMap(pair -> decoded(pair.substring(prefix.length())));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static final class BodyStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        BodyStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Read in blocking mode only");
        }
    }
}
