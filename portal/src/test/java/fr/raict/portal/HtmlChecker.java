package fr.raict.portal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker of the W3C, without its warnings, which are about taste. */
final class HtmlChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final long DEEP_STACK = 16L << 20;

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator();
    private final Errors errors = new Errors();

    /** Reading the schema, which the checker brings along, recurses deeper than an ordinary thread lets it. */
    HtmlChecker() throws Exception {
        var schema = new FutureTask<>(() -> {
            checker.setUpMainSchema(SCHEMA, errors);
            checker.setUpValidatorAndParsers(errors, false, false);
            return SCHEMA;
        });
        new Thread(null, schema, "schema", DEEP_STACK).start();
        schema.get();
    }

    /** What is wrong, by line. */
    List<String> check(String html) {
        errors.found.clear();
        var page = new InputSource(new StringReader(html));
        page.setSystemId("http://localhost/");
        try {
            checker.checkHtmlInputSource(page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (SAXException notHtml) {
            throw new AssertionError(notHtml);
        }
        return List.copyOf(errors.found);
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            found.add("line %d: %s".formatted(error.getLineNumber(), error.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
