package fr.raict.registration.exports.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form a list leaves. */
public enum FileFormat {
    CSV(FileFormat.CSV_TYPE + ";charset=UTF-8"), XLSX(FileFormat.XLSX_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By the end of a file's name; empty for what is none. */
    public static Optional<FileFormat> find(String end) {
        return Arrays.stream(values()).filter(each -> each.nameEnd().equals(end)).findFirst();
    }

    /** In small letters, without a dot. */
    public String nameEnd() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }
}
