package fr.raict.registration.exports.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.registration.exports.application.ExportedTable;
import fr.raict.registration.exports.application.ExportsAtOnce;
import fr.raict.registration.exports.application.FileFormat;
import fr.raict.registration.exports.application.TableFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Answers with a table as a file, while it is read. */
@Component
class FileAnswers {

    private static final Logger log = LoggerFactory.getLogger(FileAnswers.class);

    private final TableFiles files;
    private final ExportsAtOnce atOnce;

    FileAnswers(TableFiles files, ExportsAtOnce atOnce) {
        this.files = files;
        this.atOnce = atOnce;
    }

    /** @param nameEnd csv or xlsx; not found otherwise */
    void write(ExportedTable table, String nameEnd, HttpServletResponse response) {
        var format = FileFormat.find(nameEnd).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            atOnce.write(() -> stream(table, format, response));
        } catch (IOException e) {
            log.debug("Nobody waits for {} any more", table.name(), e);
        }
    }

    private void stream(ExportedTable table, FileFormat format, HttpServletResponse response) throws IOException {
        var disposition = ContentDisposition.attachment()
                .filename(table.name() + "." + format.nameEnd(), StandardCharsets.UTF_8).build();
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        try (var file = files.open(format, response.getOutputStream())) {
            table.writeTo(file);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw new BrokenOff(e);
            }
            response.reset();
            throw e;
        }
    }
}
