package fr.raict.portal.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import fr.raict.portal.asking.AnswerEntry;
import fr.raict.portal.asking.AnswerRules;
import fr.raict.portal.asking.Asking;
import fr.raict.portal.services.registration.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An authority and 1 to 20 of its people, perhaps all together or nobody. The key is made when the form is first shown and stays with it, so that
 * sending twice is one registration.
 */
record RegistrationForm(UUID key, @NotBlank(message = "{registering.authority.missing}") String authority,
        List<@Valid PersonEntry> people, Boolean together) {
    static final int MOST = 20;

    private static final Pattern PERSON = Pattern.compile("people\\[(\\d{1,3})]\\.");

    RegistrationForm(@Nullable UUID key, @Nullable String authority, @Nullable List<PersonEntry> people,
            @Nullable Boolean together) {
        this.key = key == null ? UUID.randomUUID() : key;
        this.authority = authority == null ? "" : authority;
        this.people = people == null || people.isEmpty() ? List.of(PersonEntry.empty("fr"))
                : people.stream().limit(MOST).toList();
        this.together = Boolean.TRUE.equals(together);
    }

    /** To be sent for the first time. */
    static RegistrationForm of(String authority, List<PersonEntry> people) {
        return new RegistrationForm(UUID.randomUUID(), authority, people, false);
    }

    /** The same for some of the people, to be sent for the first time. */
    RegistrationForm anewFor(List<PersonEntry> some) {
        return new RegistrationForm(UUID.randomUUID(), authority, some, together);
    }

    /** Whether all have a seat or none; one person alone is no group. */
    public boolean isGroup() {
        return together && people.size() > 1;
    }

    public boolean isFull() {
        return people.size() >= MOST;
    }

    /** Another row, in the language of the one above. */
    RegistrationForm withOneMore() {
        if (isFull()) {
            return this;
        }
        var more = new ArrayList<>(people);
        more.add(PersonEntry.empty(people.getLast().language()));
        return new RegistrationForm(key, authority, more, together);
    }

    /** The only row is emptied instead. */
    RegistrationForm without(int row) {
        if (row < 0 || row >= people.size()) {
            return this;
        }
        var fewer = new ArrayList<>(people);
        fewer.remove(row);
        return new RegistrationForm(key, authority, fewer, together);
    }

    /** With an entry for each question that is asked of each person. */
    RegistrationForm answering(Asking asking, UUID workshop) {
        return new RegistrationForm(key, authority, people.stream()
                .map(each -> each.answering(asking.complete(each.answers(), List.of(workshop)))).toList(), together);
    }

    /** Whether it was shown with questions, whatever was answered. */
    boolean isAsked() {
        return people.stream().anyMatch(each -> !each.answers().isEmpty());
    }

    void checkAnswers(Asking asking, UUID workshop, Errors errors) {
        for (int row = 0; row < people.size(); row++) {
            AnswerRules.check(asking, people.get(row).answers(), List.of(workshop), "people[" + row + "].", errors);
        }
    }

    /** The field that the service names by a question. */
    String field(String ofRequest) {
        var place = PERSON.matcher(ofRequest);
        if (!place.lookingAt() || Integer.parseInt(place.group(1)) >= people.size()) {
            return ofRequest;
        }
        return AnswerRules.field(ofRequest, people.get(Integer.parseInt(place.group(1))).answers(), place.group());
    }

    Registration.Request request() {
        return new Registration.Request(authority, people.stream()
                .map(each -> new Registration.Applicant(each.person(), AnswerEntry.given(each.answers()))).toList(),
                isGroup() ? true : null);
    }
}
