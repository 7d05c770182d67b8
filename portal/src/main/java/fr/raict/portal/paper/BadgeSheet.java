package fr.raict.portal.paper;

import java.util.List;
import java.util.stream.IntStream;

/** The sheets that badges are sold as, in millimetres. Badges lie side by side, in the middle of the page. */
enum BadgeSheet {
    A4_90_X_54(210, 297, 2, 5, 90, 54), A4_99_X_67(210, 297, 2, 4, 99, 67), A4_105_X_148(210, 297, 2, 2, 105, 148),
    A6(105, 148, 1, 1, 105, 148);

    private final float width;
    private final float height;
    private final int columns;
    private final int rows;
    private final float badgeWidth;
    private final float badgeHeight;

    BadgeSheet(float width, float height, int columns, int rows, float badgeWidth, float badgeHeight) {
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
        this.badgeWidth = badgeWidth;
        this.badgeHeight = badgeHeight;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** Line by line. */
    List<Frame> frames() {
        var left = (width - columns * badgeWidth) / 2;
        var top = (height - rows * badgeHeight) / 2;
        return IntStream.range(0, columns * rows).mapToObj(at -> new Frame(left + at % columns * badgeWidth,
                top + Math.floorDiv(at, columns) * badgeHeight, badgeWidth, badgeHeight)).toList();
    }
}
