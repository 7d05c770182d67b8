package fr.raict.portal.organising.membership;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.raict.portal.services.registration.MarkedList;
import fr.raict.portal.services.registration.MarkedList.Kind;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A pasted list of authorities, one on each line.
 *
 * @param group as what they are marked
 */
record MarkListForm(Kind group, String lines) {
    private static final int MOST_LINES = 500;
    private static final int LONGEST_LINE = 200;

    static final MarkListForm EMPTY = new MarkListForm(null, null);

    MarkListForm(@Nullable Kind group, @Nullable String lines) {
        this.group = group == null ? Kind.MEMBER : group;
        this.lines = TypedText.lines(lines);
    }

    /** Says what keeps it from being sent: nothing of it is cut off. */
    void check(BindingResult errors) {
        var typed = typed();
        var tooLong = IntStream.range(0, typed.size()).filter(each -> typed.get(each).length() > LONGEST_LINE)
                .boxed().findFirst();
        if (typed.isEmpty()) {
            errors.rejectValue("lines", "membership.lines.missing");
        } else if (typed.size() > MOST_LINES) {
            errors.rejectValue("lines", "membership.lines.many", new Object[]{MOST_LINES, typed.size()}, null);
        } else if (tooLong.isPresent()) {
            errors.rejectValue("lines", "membership.lines.long", new Object[]{tooLong.get() + 1, LONGEST_LINE}, null);
        }
    }

    private List<String> typed() {
        return lines.lines().filter(line -> !line.isEmpty()).toList();
    }

    MarkedList.Request request() {
        return new MarkedList.Request(group, typed());
    }

    /** What is still to be corrected. */
    MarkListForm without(MarkedList found) {
        return new MarkListForm(group,
                found.notFound().stream().map(MarkedList.Line::line).collect(Collectors.joining("\n")));
    }
}
