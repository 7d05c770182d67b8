package fr.raict.registration.exports.files;

import java.io.OutputStream;

import fr.raict.registration.exports.application.FileFormat;
import fr.raict.registration.exports.application.TableFile;
import fr.raict.registration.exports.application.TableFiles;
import org.springframework.stereotype.Component;

/** By FastCSV and fastexcel. */
@Component
class WrittenFiles implements TableFiles {

    @Override
    public TableFile open(FileFormat format, OutputStream to) {
        return switch (format) {
            case CSV -> new CsvFile(to);
            case XLSX -> new XlsxFile(to);
        };
    }
}
