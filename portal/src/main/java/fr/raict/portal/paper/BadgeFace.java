package fr.raict.portal.paper;

import java.io.IOException;
import java.util.Locale;

import fr.raict.portal.paper.PaperFonts.Weight;
import fr.raict.portal.services.registration.SeatedPeople;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.springframework.context.MessageSource;

/**
 * What a badge shows: the edition, the name as large as it may be, the authority, and the code of the doors.
 *
 * @param event the edition's name
 */
record BadgeFace(String event, EntryCodes codes, Locale language, MessageSource texts) {
    private static final float MARGIN = 5;
    private static final float GAP = 1.5f;
    private static final float CODE_OF_HEIGHT = 0.42f;
    private static final float CODE_OF_WIDTH = 0.4f;
    /** Points of a font by the millimetres of its frame. */
    private static final float NAME_OF_WIDTH = 0.4f;
    private static final float NAME_OF_HEIGHT = 1.1f;
    private static final float AUTHORITY_OF_WIDTH = 0.16f;
    /** Of the height for names. */
    private static final float GIVEN_NAME = 0.42f;
    private static final float FAMILY_NAME = 1.1f;
    private static final float SMALL = 8;
    private static final float SMALLEST = 6;

    void draw(TaggedPaper paper, TaggedPage page, Frame badge, SeatedPeople.Holder person) throws IOException {
        var section = new PDStructureElement("Sect", paper.root());
        paper.root().appendKid(section);
        var inner = new Frame(badge.x() + MARGIN, badge.y() + MARGIN, badge.width() - 2 * MARGIN,
                badge.height() - 2 * MARGIN);
        var side = Math.min(badge.height() * CODE_OF_HEIGHT, badge.width() * CODE_OF_WIDTH);
        page.within(badge, () -> {
            var top = paper.text(Weight.REGULAR).fit(event, inner.width(), 1, SMALL, SMALLEST);
            page.write(top, "P", section, inner.x(), inner.y());
            var used = top.height() + GAP;
            name(paper, page, section, new Frame(inner.x(), inner.y() + used, inner.width(),
                    inner.height() - used - side), person);
            foot(paper, page, section, new Frame(inner.x(), inner.y() + inner.height() - side, inner.width(), side),
                    person);
        });
    }

    /** In the middle of its frame; both of its parts as one heading. */
    private static void name(TaggedPaper paper, TaggedPage page, PDStructureElement section, Frame frame,
            SeatedPeople.Holder person) throws IOException {
        var bold = paper.text(Weight.BOLD);
        var largest = Math.min(frame.width() * NAME_OF_WIDTH, frame.height() * NAME_OF_HEIGHT);
        var given = bold.fitIn(person.givenName(), frame.width(), frame.height() * GIVEN_NAME, largest, SMALL);
        var family = bold.fitIn(person.familyName(), frame.width(), frame.height() - given.height(),
                largest * FAMILY_NAME, SMALL);
        var top = frame.y() + Math.max(0, frame.height() - given.height() - family.height()) / 2;
        var heading = new PDStructureElement("H1", section);
        section.appendKid(heading);
        heading.setActualText(person.fullName());
        page.tagged(heading, () -> {
            page.draw(given, frame.x(), top);
            page.draw(family, frame.x(), top + given.height());
        });
    }

    /** The authority, and beside it the code. */
    private void foot(TaggedPaper paper, TaggedPage page, PDStructureElement section, Frame frame,
            SeatedPeople.Holder person) throws IOException {
        var regular = paper.text(Weight.REGULAR);
        var width = frame.width() - frame.height() - GAP;
        var code = regular.fit(EntryCodes.inGroups(person.code()), width, 1, SMALL, SMALLEST);
        var authority = regular.fitIn(person.authority(), width, frame.height() - code.height() - GAP,
                frame.width() * AUTHORITY_OF_WIDTH, SMALLEST);
        page.write(authority, "P", section, frame.x(), frame.y() + GAP);
        page.write(code, "P", section, frame.x(), frame.y() + frame.height() - code.height());
        page.code(codes.qr(person.code()), texts.getMessage("paper.ticket.qr",
                new Object[]{EntryCodes.inGroups(person.code())}, language), section,
                frame.x() + frame.width() - frame.height(), frame.y(), frame.height());
    }
}
