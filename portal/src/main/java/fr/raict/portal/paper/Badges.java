package fr.raict.portal.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import fr.raict.portal.services.registration.SeatedPeople;

/** Badges of people as they are read, sheet by sheet. */
final class Badges implements LongPapers.Pages {
    static final int MOST = 3_000;

    private final BadgeSheet sheet;
    private final BadgeFace face;
    private final People people;

    Badges(BadgeSheet sheet, BadgeFace face, People people) {
        this.sheet = sheet;
        this.face = face;
        this.people = people;
    }

    /** Whose badges they are, by name. */
    interface People {
        void each(Consumer<SeatedPeople.Holder> consumer);
    }

    /** There is nobody, or there are more than one paper takes. */
    static final class Unfit extends RuntimeException {
        private final String why;

        Unfit(String why) {
            super(why);
            this.why = why;
        }

        /** The key of what it says. */
        String why() {
            return why;
        }
    }

    @Override
    public void drawOn(TaggedPaper paper) throws IOException {
        var frames = sheet.frames();
        var waiting = new ArrayList<SeatedPeople.Holder>(frames.size());
        var count = new Counter();
        people.each(person -> {
            count.next();
            waiting.add(person);
            if (waiting.size() == frames.size()) {
                draw(paper, frames, waiting);
            }
        });
        draw(paper, frames, waiting);
        if (count.people == 0) {
            throw new Unfit("paper.badges.nobody");
        }
    }

    /** Of those that are drawn. */
    private static final class Counter {
        private int people;

        private void next() {
            if (++people > MOST) {
                throw new Unfit("paper.badges.most");
            }
        }
    }

    private void draw(TaggedPaper paper, List<Frame> frames, List<SeatedPeople.Holder> on) {
        if (on.isEmpty()) {
            return;
        }
        try (var page = paper.addPage(sheet.width(), sheet.height())) {
            for (var at = 0; at < on.size(); at++) {
                face.draw(paper, page, frames.get(at), on.get(at));
            }
            on.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
