package fr.raict.portal.paper;

import java.util.List;

import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A text in lines that fit where it is to be.
 *
 * @param whole as it was told
 * @param size of the font, in points
 * @param isCut whether the lines lack some of it, or some of its signs
 */
record FittedText(String whole, PDFont font, float size, List<String> lines, boolean isCut) {
    private static final float LEADING = 1.2f;

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Of its longest line, in millimetres. */
    float width() {
        return (float) lines.stream().mapToDouble(line -> PaperText.width(font, line)).max().orElse(0)
                * TaggedPage.millimetres(size);
    }

    /** In a height in millimetres; there is always one. */
    static int mostLines(float height, double size) {
        return Math.max(1, (int) (TaggedPage.points(height) / (size * LEADING)));
    }

    /** In points. */
    float lineHeight() {
        return size * LEADING;
    }

    /** In millimetres. */
    float height() {
        return TaggedPage.millimetres(lines.size() * lineHeight());
    }
}
