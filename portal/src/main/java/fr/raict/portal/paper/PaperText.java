package fr.raict.portal.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleToIntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** Fits texts in a font of a paper: as large as they may be, smaller where they are long, and cut as a last resort. */
record PaperText(PDFont font, PaperFonts signs) {
    private static final float STEP = 0.5f;
    /** A line may end after a space or a hyphen. */
    private static final Pattern PARTS = Pattern.compile("(?<= )|(?<=-)(?! )");
    private static final String CUT = "…";
    private static final float THOUSAND = 1000;

    /** Of one size. */
    FittedText fit(String text, float width, int mostLines, float size) {
        return fit(text, width, mostLines, size, size);
    }

    /**
     * @param width in millimetres
     * @param largest size of the font, in points; also the first that is tried
     * @param smallest size at which the text is broken within its words, and then cut
     */
    FittedText fit(String text, float width, int mostLines, float largest, float smallest) {
        return fit(text, width, _ -> mostLines, largest, smallest);
    }

    /** In a frame of a width and a height in millimetres. */
    FittedText fitIn(String text, float width, float height, float largest, float smallest) {
        return fit(text, width, size -> FittedText.mostLines(height, size), largest, smallest);
    }

    private FittedText fit(String text, float width, DoubleToIntFunction most, float largest, float smallest) {
        var written = signs.writable(text).strip();
        if (written.isEmpty()) {
            return new FittedText(text, font, smallest, List.of(), false);
        }
        var isAltered = !written.equals(text.strip()) && written.indexOf(PaperFonts.MISSING) >= 0;
        for (var size = largest; size >= smallest; size -= STEP) {
            var lines = lines(written, TaggedPage.points(width) / size, false);
            if (lines.size() <= most.applyAsInt(size) && lines.stream().allMatch(fits(width, size))) {
                return new FittedText(text, font, size, lines, isAltered);
            }
        }
        var lines = lines(written, TaggedPage.points(width) / smallest, true);
        var mostLines = most.applyAsInt(smallest);
        return lines.size() <= mostLines ? new FittedText(text, font, smallest, lines, isAltered)
                : new FittedText(text, font, smallest, cut(lines, mostLines, width, smallest), true);
    }

    private Predicate<String> fits(float width, float size) {
        return line -> width(line.stripTrailing()) * size <= TaggedPage.points(width);
    }

    private List<String> cut(List<String> lines, int most, float width, float size) {
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.removeLast();
        while (!last.isEmpty() && !fits(width, size).test(last + CUT)) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last.stripTrailing() + CUT);
        return kept;
    }

    /** @param width at a font of one point */
    private List<String> lines(String text, float width, boolean isBroken) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var part : PARTS.split(text)) {
            var longer = line + part;
            if (width(longer.stripTrailing()) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.stripTrailing());
            }
            line = isBroken ? broken(part, width, lines) : part;
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    /** @return what is left of the word for the next line */
    private String broken(String word, float width, List<String> lines) {
        var line = new StringBuilder();
        word.codePoints().forEach(sign -> {
            if (!line.isEmpty() && width(line + Character.toString(sign)) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(sign);
        });
        return line.toString();
    }

    /** At a font of one point. */
    private float width(String text) {
        return width(font, text);
    }

    static float width(PDFont font, String text) {
        try {
            return font.getStringWidth(text) / THOUSAND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
