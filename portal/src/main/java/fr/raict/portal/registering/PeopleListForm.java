package fr.raict.portal.registering;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A list of people that is to be added to a {@link ChoiceForm}, and what was typed in that so far.
 *
 * @param text   as pasted
 * @param listed who was read from the list and may be added, sound or not
 */
record PeopleListForm(UUID key, String authority, List<ChosenPerson> people, Boolean together, String text,
        List<PersonEntry> listed) {

    PeopleListForm(@Nullable UUID key, @Nullable String authority, @Nullable List<ChosenPerson> people,
            @Nullable Boolean together, @Nullable String text, @Nullable List<PersonEntry> listed) {
        var choice = new ChoiceForm(key, authority, people, together);
        this.key = choice.key();
        this.authority = choice.authority();
        this.people = choice.people();
        this.together = choice.together();
        this.text = text == null ? "" : text;
        this.listed = listed == null ? List.of() : listed.stream().limit(ChoiceForm.MOST).toList();
    }

    /** Beside its field is told what is wrong with a file, which itself is not part of what is kept. */
    public String getFile() {
        return "";
    }

    public ChoiceForm choice() {
        return new ChoiceForm(key, authority, people, together);
    }

    String language() {
        return people.getLast().language();
    }
}
