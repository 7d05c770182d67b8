package fr.raict.gateway.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The fields of a form that may bring files (multipart/form-data, RFC 7578), as the parser of the server reads them, which
 * is the portal's as well. Always true: nothing is written to a disk, and no file is held.
 */
record FormInParts(List<Field> fields) {

    /** As many fields as the portal takes, and some files. */
    static final int MOST_PARTS = 2_300;
    /** The name of a file is in it. */
    static final int LARGEST_HEADER = 2_048;

    /** @param name as sent */
    record Field(String name, String value) {
    }

    /** Empty if it cannot be read, or has more parts or larger headers than a form of ours. */
    static Optional<FormInParts> read(String contentType, byte[] body) {
        var parser = new FileUpload();
        parser.setHeaderEncoding(UTF_8.name());
        parser.setPartHeaderSizeMax(LARGEST_HEADER);
        try {
            return fields(parser.getItemIterator(new Sent(contentType, body))).map(FormInParts::new);
        } catch (IOException | RuntimeException _) {
            // Whatever the parser stumbles over, the body is to blame.
            return Optional.empty();
        }
    }

    private static Optional<List<Field>> fields(FileItemIterator parts) throws IOException {
        var fields = new ArrayList<Field>();
        for (var read = 1; parts.hasNext(); read++) {
            if (read > MOST_PARTS) {
                return Optional.empty();
            }
            var part = parts.next();
            if (part.isFormField()) {
                fields.add(new Field(part.getFieldName(), text(part.openStream())));
            }
        }
        return Optional.of(fields);
    }

    private static String text(InputStream value) throws IOException {
        try (value) {
            return new String(value.readAllBytes(), UTF_8);
        }
    }

    Optional<String> first(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst();
    }

    int length() {
        return fields.stream().mapToInt(field -> field.name().length() + field.value().length()).sum();
    }

    /** The same form as one without files. */
    byte[] urlEncoded() {
        return fields.stream().map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&")).getBytes(UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private record Sent(String contentType, byte[] body) implements UploadContext {

        @Override
        public String getCharacterEncoding() {
            return UTF_8.name();
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public long contentLength() {
            return body.length;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(body);
        }
    }
}
