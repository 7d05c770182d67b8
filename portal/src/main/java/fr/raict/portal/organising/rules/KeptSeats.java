package fr.raict.portal.organising.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Pattern;

import fr.raict.portal.services.registration.AdmissionRules.Group;
import fr.raict.portal.services.registration.WorkshopRules;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** How many seats are kept for whom, as typed; an empty text keeps none. */
record KeptSeats(
        @Pattern(regexp = SEATS, message = "{rules.field.kept.wrong}") String members,
        @Pattern(regexp = SEATS, message = "{rules.field.kept.wrong}") String partners,
        @Pattern(regexp = SEATS, message = "{rules.field.kept.wrong}") String speakers,
        @Pattern(regexp = SEATS, message = "{rules.field.kept.wrong}") String foreign) {

    /** Up to 15,000, the seats of the largest workshop. */
    static final String SEATS = "\\d{0,4}|1[0-4]\\d{3}|15000";

    KeptSeats(@Nullable String members, @Nullable String partners, @Nullable String speakers,
            @Nullable String foreign) {
        this.members = TypedText.line(members);
        this.partners = TypedText.line(partners);
        this.speakers = TypedText.line(speakers);
        this.foreign = TypedText.line(foreign);
    }

    static KeptSeats of(WorkshopRules rules) {
        return new KeptSeats(text(rules, Group.MEMBERS), text(rules, Group.PARTNERS), text(rules, Group.SPEAKERS),
                text(rules, Group.FOREIGN));
    }

    private static String text(WorkshopRules rules, Group group) {
        int kept = rules.keptFor(group);
        return kept == 0 ? "" : String.valueOf(kept);
    }

    /** Of those who have some. */
    List<WorkshopRules.KeptSeats> details() {
        return Arrays.stream(Group.values()).filter(group -> seats(group) > 0)
                .map(group -> new WorkshopRules.KeptSeats(group, seats(group))).toList();
    }

    private int seats(Group group) {
        var typed = typed(group);
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private String typed(Group group) {
        return switch (group) {
            case MEMBERS -> members;
            case PARTNERS -> partners;
            case SPEAKERS -> speakers;
            case FOREIGN -> foreign;
        };
    }

    /** As its reader would see it. */
    String text(MessageSourceAccessor messages) {
        var kept = Arrays.stream(Group.values()).filter(group -> !typed(group).isEmpty())
                .map(group -> messages.getMessage("rules.group." + group) + " " + typed(group))
                .collect(Collectors.joining(", "));
        return kept.isEmpty() ? messages.getMessage("rules.nobody") : kept;
    }
}
