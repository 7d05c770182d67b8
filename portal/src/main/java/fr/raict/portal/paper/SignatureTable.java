package fr.raict.portal.paper;

import java.io.IOException;
import java.util.List;

import fr.raict.portal.paper.PaperFonts.Weight;
import fr.raict.portal.services.registration.Door;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The table of a sheet to sign: one for all pages, whose heads are told once. */
final class SignatureTable {
    private static final float LEFT = 15;
    private static final float HEIGHT = 11;
    private static final float PADDING = 1.5f;
    private static final float SIZE = 10;
    private static final float SMALLEST = 6.5f;
    private static final List<Column> COLUMNS = List.of(new Column("number", LEFT, 11), new Column("name", 26, 60),
            new Column("authority", 86, 57), new Column("signature", 143, 52));
    private static final float RIGHT = COLUMNS.getLast().right();

    private final PDStructureElement table;
    private final PaperText regular;
    private final PaperText bold;
    private final SheetWords words;
    private boolean hasHead;

    SignatureTable(TaggedPaper paper, SheetWords words) {
        this.table = new PDStructureElement("Table", paper.root());
        this.regular = paper.text(Weight.REGULAR);
        this.bold = paper.text(Weight.BOLD);
        this.words = words;
    }

    private record Column(String name, float x, float width) {
        float right() {
            return x + width;
        }

        FittedText fit(PaperText font, String text, int mostLines) {
            return font.fit(text, width - 2 * PADDING, mostLines, SIZE, SMALLEST);
        }
    }

    void head(TaggedPage page, float y) throws IOException {
        if (!hasHead) {
            table.getParent().appendKid(table);
        }
        var row = hasHead ? null : row();
        for (var column : COLUMNS) {
            var text = column.fit(bold, words.of(column.name()), 1);
            if (row == null) {
                page.ornament(() -> page.draw(text, column.x() + PADDING, y + 4));
            } else {
                page.write(text, cell(row, PDTableAttributeObject.SCOPE_COLUMN), column.x() + PADDING, y + 4);
            }
        }
        frame(page, y);
        page.ornament(() -> page.line(LEFT, y, RIGHT, y));
        hasHead = true;
    }

    void person(TaggedPage page, float y, int number, Door.Person person) throws IOException {
        var row = row();
        var texts = List.of(COLUMNS.get(0).fit(regular, String.valueOf(number), 1),
                COLUMNS.get(1).fit(bold, name(person), 2), COLUMNS.get(2).fit(regular, person.authority(), 2));
        for (var at = 0; at < texts.size(); at++) {
            var text = texts.get(at);
            var cell = at == 1 ? cell(row, PDTableAttributeObject.SCOPE_ROW) : cell(row);
            page.write(text, cell, COLUMNS.get(at).x() + PADDING, y + (HEIGHT - text.height()) / 2);
        }
        cell(row);
        frame(page, y);
    }

    private static String name(Door.Person person) {
        return (person.familyName() + " " + person.givenName()).strip();
    }

    /** Across all columns. */
    void note(TaggedPage page, float y, String text) throws IOException {
        var cell = cell(row());
        var across = new PDTableAttributeObject();
        across.setColSpan(COLUMNS.size());
        cell.addAttribute(across);
        page.write(bold.fit(text, RIGHT - LEFT - 2 * PADDING, 1, SIZE, SMALLEST), cell, LEFT + PADDING, y + 4);
        page.ornament(() -> page.line(LEFT, y + HEIGHT, RIGHT, y + HEIGHT));
    }

    void empty(TaggedPage page, float y) throws IOException {
        var row = row();
        COLUMNS.forEach(_ -> cell(row));
        frame(page, y);
    }

    private PDStructureElement row() {
        return within(table, "TR");
    }

    private static PDStructureElement cell(PDStructureElement row) {
        return within(row, "TD");
    }

    private static PDStructureElement cell(PDStructureElement row, String scope) {
        var cell = within(row, "TH");
        var heads = new PDTableAttributeObject();
        heads.setScope(scope);
        cell.addAttribute(heads);
        return cell;
    }

    private static PDStructureElement within(PDStructureElement parent, String kind) {
        var element = new PDStructureElement(kind, parent);
        parent.appendKid(element);
        return element;
    }

    private static void frame(TaggedPage page, float y) throws IOException {
        page.ornament(() -> {
            page.line(LEFT, y + HEIGHT, RIGHT, y + HEIGHT);
            page.line(LEFT, y, LEFT, y + HEIGHT);
            for (var column : COLUMNS) {
                page.line(column.right(), y, column.right(), y + HEIGHT);
            }
        });
    }
}
