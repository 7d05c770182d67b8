package fr.raict.portal.registering;

import java.util.List;
import java.util.Optional;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** What was looked for among the people whom an authority registered before, and who was found. */
public record KnownPeople(String q, Boolean searched, List<PersonEntry> found) {
    private static final int MOST = 10;

    public KnownPeople(@Nullable String q, @Nullable Boolean searched, @Nullable List<PersonEntry> found) {
        this.q = TypedText.line(q);
        this.searched = Boolean.TRUE.equals(searched);
        this.found = found == null ? List.of() : found.stream().limit(MOST).toList();
    }

    public Optional<PersonEntry> at(int row) {
        return row < 0 || row >= found.size() ? Optional.empty() : Optional.of(found.get(row));
    }

    /** Who is in the form already need not be proposed. */
    KnownPeople besides(ChoiceForm form) {
        return new KnownPeople(q, searched, found.stream().filter(person -> !form.has(person.email())).toList());
    }
}
