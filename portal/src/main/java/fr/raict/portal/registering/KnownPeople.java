package fr.raict.portal.registering;

import java.util.List;
import java.util.Optional;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** What was looked for among the people whom an authority registered before, and who was found. */
record KnownPeople(String q, boolean searched, List<PersonEntry> known) {
    private static final int MOST = 10;

    KnownPeople(@Nullable String q, boolean searched, @Nullable List<PersonEntry> known) {
        this.q = TypedText.line(q);
        this.searched = searched;
        this.known = known == null ? List.of() : known.stream().limit(MOST).toList();
    }

    Optional<PersonEntry> at(int row) {
        return row < 0 || row >= known.size() ? Optional.empty() : Optional.of(known.get(row));
    }

    /** Who is in the form already need not be proposed. */
    KnownPeople besides(ChoiceForm form) {
        return new KnownPeople(q, searched, known.stream().filter(person -> !form.has(person.email())).toList());
    }
}
