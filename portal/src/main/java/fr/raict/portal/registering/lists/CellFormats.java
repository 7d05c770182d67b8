package fr.raict.portal.registering.lists;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How numbers are shown: dates, times, and zeros before a number, as in postal codes; any other as it is, since no
 * field of a person is one.
 */
final class CellFormats {

    /** What is no part of a date in a format: quoted text, escaped characters, colours and countries in brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"|\\\\.|\\[(?![hms]+\\])[^\\]]*+\\]");
    private static final Pattern DAY = Pattern.compile("[dyDY]");
    private static final Pattern HOUR = Pattern.compile("[hHsS]");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,30})?([eE][+-]?\\d)?");

    /** The built-in formats of dates and times, which a workbook does not spell out (ECMA-376 part 1, 18.8.30). */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(Map.entry(14, "d"), Map.entry(15, "d"),
            Map.entry(16, "d"), Map.entry(17, "d"), Map.entry(18, "h"), Map.entry(19, "h"), Map.entry(20, "h"),
            Map.entry(21, "h"), Map.entry(22, "d h"), Map.entry(45, "h"), Map.entry(46, "h"), Map.entry(47, "h"));

    /** 1 January 10000. */
    private static final BigDecimal DAYS_END = BigDecimal.valueOf(2_958_466);
    /** The 29th of February 1900, which is counted, and never was. */
    private static final int NO_DAY = 60;
    private static final int SECONDS_OF_DAY = 86_400;

    private final LocalDate start;
    private final Map<Integer, String> codes = new HashMap<>(BUILT_IN);
    private final List<Integer> formats = new ArrayList<>();

    CellFormats(boolean countsFrom1904) {
        start = countsFrom1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    void read(XmlPart styles) {
        while (styles.next()) {
            if (styles.isStart("numFmt")) {
                codes.put(Integer.parseInt(styles.attribute("numFmtId")), styles.attribute("formatCode"));
            } else if (styles.isStart("cellXfs")) {
                readCellFormats(styles);
            }
        }
    }

    private void readCellFormats(XmlPart styles) {
        while (styles.nextIn("cellXfs")) {
            if (styles.isStart("xf")) {
                var written = styles.attribute("numFmtId");
                formats.add(written.isEmpty() ? 0 : Integer.parseInt(written));
            }
        }
    }

    /** @param style the index of a cell's format; empty for none */
    String shown(String number, String style) {
        if (!NUMBER.matcher(number).matches()) {
            return number;
        }
        var value = new BigDecimal(number);
        var code = code(style);
        var isDay = DAY.matcher(code).find();
        if (isDay || HOUR.matcher(code).find()) {
            return moment(value, isDay, HOUR.matcher(code).find());
        }
        // Excel computes with 15 digits; those beyond are not shown.
        var plain = value.round(new MathContext(15)).stripTrailingZeros().toPlainString();
        return ZEROS.matcher(code).matches() ? "0".repeat(Math.max(0, code.length() - plain.length())) + plain : plain;
    }

    private String code(String style) {
        var index = style.isEmpty() ? 0 : Integer.parseInt(style);
        var code = index < formats.size() ? codes.getOrDefault(formats.get(index), "") : "";
        return LITERAL.matcher(ListBounds.cut(code)).replaceAll("");
    }

    private String moment(BigDecimal value, boolean isDay, boolean isHour) {
        if (value.signum() < 0 || value.compareTo(DAYS_END) >= 0) {
            return value.toPlainString();
        }
        var seconds = Math.round(value.doubleValue() * SECONDS_OF_DAY);
        var moment = LocalDateTime.of(start, LocalTime.MIN).plusSeconds(seconds);
        var isBeforeNoDay = start.getYear() < 1900 && value.intValue() < NO_DAY;
        return (isBeforeNoDay ? moment.plusDays(1) : moment).format(pattern(isDay, isHour));
    }

    private static DateTimeFormatter pattern(boolean isDay, boolean isHour) {
        return DateTimeFormatter.ofPattern(!isHour ? "dd/MM/yyyy" : isDay ? "dd/MM/yyyy HH:mm" : "HH:mm");
    }
}
