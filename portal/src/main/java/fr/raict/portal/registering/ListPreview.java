package fr.raict.portal.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fr.raict.portal.registering.CheckedList.LineProblem;

/**
 * A list as it was read, beside the form that it is to be added to: what would become of each line. Always true: no more
 * people are offered than fit, and who is in the form already is not.
 *
 * @param room for so many more people in the form
 */
record ListPreview(List<PreviewedLine> lines, List<String> ignoredColumns, int room) {

    /** What would become of a line. */
    enum Fate {
        ADDED, TO_CORRECT, IN_THE_FORM,

        /** Whatever it is like, the form is full before. */
        TOO_MANY
    }

    record PreviewedLine(CheckedList.Line line, Fate fate) {

        public List<ProblemInWords> problems() {
            return fate == Fate.IN_THE_FORM ? List.of() : line.problems().stream().map(ProblemInWords::of).toList();
        }
    }

    /**
     * @param field   that it is about
     * @param message empty if the problem is the line with the same address
     */
    record ProblemInWords(String field, String message, int sameAs) {

        static ProblemInWords of(LineProblem problem) {
            return switch (problem) {
                case LineProblem.Invalid(var field, var message) -> new ProblemInWords(field, message, 0);
                case LineProblem.SameAddress(var first) -> new ProblemInWords("email", "", first);
            };
        }
    }

    static ListPreview of(CheckedList.Lines list, ChoiceForm form) {
        var lines = new ArrayList<PreviewedLine>();
        var left = form.room();
        for (var line : list.lines()) {
            if (isIn(form, line.person())) {
                lines.add(new PreviewedLine(line, Fate.IN_THE_FORM));
            } else {
                lines.add(new PreviewedLine(line, fate(line, left)));
                left--;
            }
        }
        return new ListPreview(lines, list.ignoredColumns(), form.room());
    }

    private static Fate fate(CheckedList.Line line, int left) {
        if (left <= 0) {
            return Fate.TOO_MANY;
        }
        return line.isSound() ? Fate.ADDED : Fate.TO_CORRECT;
    }

    static boolean isIn(ChoiceForm form, PersonEntry person) {
        return !person.email().isEmpty() && form.has(person.email());
    }

    private Stream<PreviewedLine> having(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate);
    }

    private Stream<PreviewedLine> fresh() {
        return lines.stream().filter(line -> line.fate() != Fate.IN_THE_FORM);
    }

    /** Whether they fit or not. */
    public long sound() {
        return fresh().filter(line -> line.line().isSound()).count();
    }

    /** Whether they fit or not. */
    public long toCorrect() {
        return fresh().filter(line -> !line.line().isSound()).count();
    }

    public long inTheForm() {
        return having(Fate.IN_THE_FORM).count();
    }

    public long added() {
        return having(Fate.ADDED).count();
    }

    /** Whether it makes a difference to take those as well that are to be corrected. */
    public boolean isToCorrect() {
        return having(Fate.TO_CORRECT).findAny().isPresent();
    }

    /** The number of the first line that does not fit, from where a second list goes on; empty if all do. */
    public String goesOnAt() {
        return having(Fate.TOO_MANY).findFirst().map(line -> String.valueOf(line.line().number())).orElse("");
    }

    /** Who fits, sound or not, in the order of the list. */
    public List<PersonEntry> offered() {
        return fresh().limit(room).map(line -> line.line().person()).toList();
    }
}
