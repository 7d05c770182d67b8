package fr.raict.registration.exports.application;

/** In which form a list leaves. */
public enum FileFormat {
    CSV("text/csv;charset=UTF-8"), XLSX(FileFormat.XLSX_TYPE);

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
