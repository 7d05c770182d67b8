package fr.raict.portal.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;

import fr.raict.portal.asking.AnswerRules;
import fr.raict.portal.asking.Asking;
import fr.raict.portal.services.registration.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An authority and 1 to 30 of its people, each with the sessions ticked for them, perhaps in each session all
 * together or nobody. The key is made when the form is
 * first shown and stays with it, so that sending twice is one choice.
 */
record ChoiceForm(UUID key, @NotBlank(message = "{registering.authority.missing}") String authority,
        List<ChosenPerson> people, Boolean together) {
    static final int MOST = 30;

    private static final Pattern PERSON = Pattern.compile("people\\[(\\d{1,3})](\\.person)?");

    ChoiceForm(@Nullable UUID key, @Nullable String authority, @Nullable List<ChosenPerson> people,
            @Nullable Boolean together) {
        this.key = key == null ? UUID.randomUUID() : key;
        this.authority = authority == null ? "" : authority;
        this.people = people == null || people.isEmpty()
                ? List.of(ChosenPerson.of(PersonEntry.empty("fr"), List.of()))
                : people.stream().limit(MOST).toList();
        this.together = Boolean.TRUE.equals(together);
    }

    /** To be sent for the first time. */
    static ChoiceForm of(String authority, List<ChosenPerson> people) {
        return new ChoiceForm(UUID.randomUUID(), authority, people, false);
    }

    /** Whether in each session all have a seat or none; one person alone is no group. */
    public boolean isGroup() {
        return together && people.size() > 1;
    }

    public boolean isFull() {
        return people.size() >= MOST;
    }

    /** Another empty row, in the language of the one above. */
    ChoiceForm withOneMore(List<UUID> ticked) {
        var longer = new ArrayList<>(people);
        longer.add(ChosenPerson.of(PersonEntry.empty(people.getLast().language()), ticked));
        return new ChoiceForm(key, authority, longer, together);
    }

    /**
     * Rows in which nothing was typed give way. Whose address is in the form already is not added once more, and what
     * is too much is left out.
     */
    ChoiceForm with(List<PersonEntry> more, List<UUID> ticked) {
        var longer = new ArrayList<>(people.stream().filter(person -> !person.isBlank()).toList());
        for (var person : more) {
            if (longer.stream().noneMatch(each -> each.email().equalsIgnoreCase(person.email()))) {
                longer.add(ChosenPerson.of(person, ticked));
            }
        }
        return new ChoiceForm(key, authority, longer, together);
    }

    /** The same with people who are to be corrected: each gets a row, as long as there is room. */
    ChoiceForm withRows(List<PersonEntry> more, List<UUID> ticked) {
        return new ChoiceForm(key, authority, Stream.concat(people.stream().filter(person -> !person.isBlank()),
                more.stream().map(person -> ChosenPerson.of(person, ticked))).toList(), together);
    }

    /** For how many more people. */
    int room() {
        return MOST - (int) people.stream().filter(person -> !person.isBlank()).count();
    }

    boolean has(String email) {
        return people.stream().anyMatch(person -> person.email().equalsIgnoreCase(email));
    }

    /** The only row is emptied instead. */
    ChoiceForm without(int row) {
        if (row < 0 || row >= people.size()) {
            return this;
        }
        var fewer = new ArrayList<>(people);
        fewer.remove(row);
        return new ChoiceForm(key, authority, fewer, together);
    }

    ChoiceForm each(UnaryOperator<ChosenPerson> change) {
        return new ChoiceForm(key, authority, people.stream().map(change).toList(), together);
    }

    /** With an entry for each question that is asked of each person. */
    ChoiceForm answering(Asking asking) {
        return each(person -> person.answering(asking.complete(person.answers(), person.workshops())));
    }

    /** Whether anything is asked of anybody. */
    public boolean isAsked(Asking asking) {
        return people.stream().anyMatch(person -> asking.isAnythingAsked(person.workshops()));
    }

    void checkAnswers(Asking asking, Errors errors) {
        for (int row = 0; row < people.size(); row++) {
            var person = people.get(row);
            AnswerRules.check(asking, person.answers(), person.workshops(), "people[" + row + "].", errors);
        }
    }

    /** All sessions that are ticked for somebody. */
    List<UUID> ticked() {
        return people.stream().flatMap(person -> person.workshops().stream()).distinct().toList();
    }

    /** The rows of the people for whom something is ticked: only those are asked for. */
    List<Integer> rowsAskedFor() {
        var rows = new ArrayList<Integer>();
        for (int row = 0; row < people.size(); row++) {
            if (!people.get(row).workshops().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    Choice.Request request() {
        return new Choice.Request(authority, rowsAskedFor().stream().map(row -> people.get(row).wish()).toList(),
                isGroup() ? true : null);
    }

    /** The field that the service names by its place in the {@link #request}. */
    String field(String ofRequest) {
        var place = PERSON.matcher(ofRequest);
        if (!place.lookingAt()) {
            return ofRequest;
        }
        var rows = rowsAskedFor();
        int asked = Integer.parseInt(place.group(1));
        if (asked >= rows.size()) {
            return ofRequest;
        }
        var row = "people[" + rows.get(asked) + "]";
        return AnswerRules.field(row + ofRequest.substring(place.end()), people.get(rows.get(asked)).answers(),
                row + ".");
    }
}
