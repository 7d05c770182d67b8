package fr.raict.portal.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.raict.portal.paper.PaperFonts.Weight;
import fr.raict.portal.services.registration.Door;

/** A sheet on which people sign that they came, row by row, with empty rows for those whom nobody expected. */
final class SignatureSheet implements LongPapers.Pages {
    static final int ROWS_ON_SITE = 10;

    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float MARGIN = 15;
    private static final float TOP = 50;
    private static final float TOP_OF_OTHERS = 26;
    private static final float BOTTOM = 280;
    private static final float ROW = 11;
    private static final int ROWS_FIRST = (int) ((BOTTOM - TOP) / ROW) - 1;
    private static final int ROWS_OTHERS = (int) ((BOTTOM - TOP_OF_OTHERS) / ROW) - 1;

    private final SheetWords words;
    private final List<Row> rows;

    SignatureSheet(SheetWords words, Door.Roster people) {
        this.words = words;
        this.rows = rows(words, people);
    }

    /** A line of the sheet. */
    private sealed interface Row {
    }

    private record Expected(int number, Door.Person person) implements Row {}

    private record Note(String text) implements Row {}

    private record Empty() implements Row {}

    private static List<Row> rows(SheetWords words, Door.Roster people) {
        var rows = new ArrayList<Row>();
        people.people().forEach(each -> rows.add(new Expected(rows.size() + 1, each.person())));
        if (!people.complete()) {
            rows.add(new Note(words.of("incomplete", people.people().size())));
        }
        rows.add(new Note(words.of("onSite")));
        var pages = pages(rows.size() + ROWS_ON_SITE);
        while (rows.size() < ROWS_FIRST + (pages - 1) * ROWS_OTHERS) {
            rows.add(new Empty());
        }
        return rows;
    }

    private static int pages(int rows) {
        return 1 + Math.ceilDiv(Math.max(0, rows - ROWS_FIRST), ROWS_OTHERS);
    }

    @Override
    public void drawOn(TaggedPaper paper) throws IOException {
        var pages = pages(rows.size());
        var table = new SignatureTable(paper, words);
        for (int number = 1, next = 0; number <= pages; number++) {
            var most = number == 1 ? ROWS_FIRST : ROWS_OTHERS;
            try (var page = paper.addPage(WIDTH, HEIGHT)) {
                var y = head(paper, page, number);
                table.head(page, y);
                for (var row : rows.subList(next, next + most)) {
                    y += ROW;
                    draw(row, table, page, y);
                }
                foot(paper, page, words.of("page", number, pages));
            }
            next += most;
        }
    }

    private static void draw(Row row, SignatureTable table, TaggedPage page, float y) throws IOException {
        switch (row) {
            case Expected(var number, var person) -> table.person(page, y, number, person);
            case Note(var text) -> table.note(page, y, text);
            case Empty _ -> table.empty(page, y);
        }
    }

    /** @return where the table begins */
    private float head(TaggedPaper paper, TaggedPage page, int number) throws IOException {
        if (number > 1) {
            var title = paper.text(Weight.BOLD).fit(words.of("title", words.title()), WIDTH - 2 * MARGIN, 1, 10, 8);
            page.ornament(() -> page.draw(title, MARGIN, MARGIN));
            return TOP_OF_OTHERS;
        }
        var title = paper.text(Weight.BOLD).fit(words.of("title", words.title()), WIDTH - 2 * MARGIN, 2, 16, 11);
        page.write(title, "H1", paper.root(), MARGIN, MARGIN);
        var y = MARGIN + title.height() + 2;
        for (var detail : words.details()) {
            var line = paper.text(Weight.REGULAR).fit(detail, WIDTH - 2 * MARGIN, 1, 10.5f, 8);
            page.write(line, "P", paper.root(), MARGIN, y);
            y += line.height();
        }
        return TOP;
    }

    private static void foot(TaggedPaper paper, TaggedPage page, String text) throws IOException {
        var number = paper.text(Weight.REGULAR).fit(text, 40, 1, 9);
        page.ornament(() -> page.draw(number, WIDTH - MARGIN - number.width(), BOTTOM + 5));
    }
}
