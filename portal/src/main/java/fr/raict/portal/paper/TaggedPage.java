package fr.raict.portal.paper;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.IntFunction;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.util.Matrix;

/**
 * A page of a {@link TaggedPaper}. Places and sizes are in millimetres from its upper left corner, fonts in points. Whatever
 * is drawn belongs to an element of the paper, or is an ornament that nobody is told of.
 */
final class TaggedPage implements Closeable {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final float HAIRLINE = 0.2f;
    private static final float BASELINE = 0.8f;

    private final PDPage page;
    private final PDPageContentStream drawing;
    private final COSArray elements;
    private final IntFunction<PDPropertyList> marks;
    private final float height;

    TaggedPage(PDDocument document, PDPage page, COSArray elements, IntFunction<PDPropertyList> marks)
            throws IOException {
        this.page = page;
        this.elements = elements;
        this.marks = marks;
        this.drawing = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        this.height = page.getMediaBox().getHeight();
    }

    static float points(float millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    static float millimetres(float points) {
        return points / POINTS_PER_MILLIMETRE;
    }

    /** What draws something. */
    interface Drawing {
        void draw() throws IOException;
    }

    /** Says of a drawing what it is. */
    void tagged(PDStructureElement element, Drawing what) throws IOException {
        var number = elements.size();
        element.setPage(page);
        element.getCOSObject().setItem(COSName.K, COSInteger.get(number));
        elements.add(element.getCOSObject());
        drawing.beginMarkedContent(COSName.getPDFName(element.getStructureType()), marks.apply(number));
        what.draw();
        drawing.endMarkedContent();
    }

    void ornament(Drawing what) throws IOException {
        drawing.beginMarkedContent(COSName.ARTIFACT);
        what.draw();
        drawing.endMarkedContent();
    }

    /** Nothing of what follows is drawn outside of the frame. */
    void within(Frame frame, Drawing what) throws IOException {
        drawing.saveGraphicsState();
        drawing.addRect(points(frame.x()), up(frame.y() + frame.height()), points(frame.width()),
                points(frame.height()));
        drawing.clip();
        what.draw();
        drawing.restoreGraphicsState();
    }

    /** As a new element of a kind; cut texts are told in full. */
    void write(FittedText text, String kind, PDStructureNode in, float x, float y) throws IOException {
        var element = new PDStructureElement(kind, in);
        in.appendKid(element);
        write(text, element, x, y);
    }

    void write(FittedText text, PDStructureElement element, float x, float y) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        if (text.isCut()) {
            element.setActualText(text.whole());
        }
        tagged(element, () -> draw(text, x, y));
    }

    /** From the top of its first line. */
    void draw(FittedText text, float x, float y) throws IOException {
        drawing.beginText();
        drawing.setFont(text.font(), text.size());
        drawing.setLeading(text.lineHeight());
        drawing.newLineAtOffset(points(x), up(y) - text.size() * BASELINE);
        for (var line : text.lines()) {
            drawing.showText(line);
            drawing.newLine();
        }
        drawing.endText();
    }

    void line(float fromX, float fromY, float toX, float toY) throws IOException {
        drawing.setLineWidth(points(HAIRLINE));
        drawing.moveTo(points(fromX), up(fromY));
        drawing.lineTo(points(toX), up(toY));
        drawing.stroke();
    }

    /** Dark modules that lie side by side are one rectangle. */
    void code(QrCode code, String words, PDStructureNode in, float x, float y, float side) throws IOException {
        var figure = new PDStructureElement("Figure", in);
        in.appendKid(figure);
        figure.setAlternateDescription(words);
        var place = new PDLayoutAttributeObject();
        place.setBBox(new PDRectangle(points(x), up(y + side), points(side), points(side)));
        figure.addAttribute(place);
        tagged(figure, () -> draw(code, x, y, side));
    }

    private void draw(QrCode code, float x, float y, float side) throws IOException {
        var module = points(side) / code.size();
        drawing.saveGraphicsState();
        drawing.transform(new Matrix(module, 0, 0, -module, points(x), up(y)));
        for (var row = 0; row < code.size(); row++) {
            for (var column = 0; column < code.size(); column++) {
                var first = column;
                while (column < code.size() && code.isDark(column, row)) {
                    column++;
                }
                if (column > first) {
                    drawing.addRect(first, row, column - first, 1);
                }
            }
        }
        drawing.fill();
        drawing.restoreGraphicsState();
    }

    private float up(float y) {
        return height - points(y);
    }

    @Override
    public void close() throws IOException {
        drawing.close();
    }
}
