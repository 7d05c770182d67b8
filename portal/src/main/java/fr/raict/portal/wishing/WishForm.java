package fr.raict.portal.wishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import fr.raict.portal.registering.PersonEntry;
import fr.raict.portal.services.registration.Wish;
import fr.raict.portal.services.registration.WishRound;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Somebody with their wishes as typed, each a field of its own; those left empty say nothing. The key is made when the form
 * is first shown and stays with it, so that sending twice is one wish.
 */
record WishForm(String key, @NotBlank(message = "{wishing.authority.missing}") String authority,
        @Valid PersonEntry person, List<String> workshops) {

    private static final Pattern RANKED = Pattern.compile("workshops\\[(\\d{1,3})]");

    WishForm(@Nullable String key, @Nullable String authority, @Nullable PersonEntry person,
            @Nullable List<@Nullable String> workshops) {
        this.key = id(key).orElseGet(UUID::randomUUID).toString();
        this.authority = Objects.requireNonNullElse(authority, "");
        this.person = person == null ? PersonEntry.empty("fr") : person;
        this.workshops = new ArrayList<>();
        for (var i = 0; i < WishRound.MOST_WISHES; i++) {
            var typed = workshops == null || i >= workshops.size() ? null : workshops.get(i);
            this.workshops.add(id(typed).map(UUID::toString).orElse(""));
        }
    }

    static WishForm empty(String authority, String language) {
        return new WishForm(null, authority, PersonEntry.empty(language), null);
    }

    static WishForm of(Wish wish) {
        return new WishForm(null, wish.authority().code(), PersonEntry.of(wish.person()),
                wish.workshops().stream().<@Nullable String>map(UUID::toString).toList());
    }

    /** What the fields say together: a wish at least, and each session once. */
    void check(Errors errors) {
        if (ranking().isEmpty()) {
            errors.rejectValue("workshops[0]", "wishing.missing");
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < workshops.size(); i++) {
            if (!workshops.get(i).isEmpty() && !seen.add(workshops.get(i))) {
                errors.rejectValue("workshops[" + i + "]", "wishing.twice");
            }
        }
    }

    /** Of a field that is sent alone, what was made of it is written over by what was sent. */
    List<UUID> ranking() {
        return workshops.stream().flatMap(each -> id(each).stream()).toList();
    }

    UUID idempotencyKey() {
        return UUID.fromString(key);
    }

    Wish.Request request() {
        return new Wish.Request(authority, person.person(), ranking());
    }

    Wish.Change change() {
        return new Wish.Change(person.person(), ranking());
    }

    /** The field for one of the request, which has no empty wishes. */
    String field(String ofRequest) {
        var ranked = RANKED.matcher(ofRequest);
        if (!ranked.matches()) {
            return ofRequest;
        }
        return IntStream.range(0, workshops.size()).filter(i -> id(workshops.get(i)).isPresent())
                .skip(Long.parseLong(ranked.group(1))).mapToObj(i -> "workshops[" + i + "]").findFirst()
                .orElse(ofRequest);
    }

    private static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
