package fr.raict.portal.organising.wishes;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import fr.raict.portal.organising.EditForm;
import fr.raict.portal.services.registration.WishRound;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A round of wishes as typed; hours are those of the edition. */
record WishRoundForm(
        @NotNull(message = "{organising.missing}") @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime deadline,
        @Pattern(regexp = "0*([1-9]|1[0-9]|20)", message = "{wishes.mostSessions.unfit}") String mostSessions,
        @Pattern(regexp = "0*([1-9]|10)", message = "{wishes.mostWishes.unfit}") String mostWishes)
        implements
            EditForm {

    WishRoundForm(@Nullable LocalDateTime deadline, @Nullable String mostSessions, @Nullable String mostWishes) {
        this.deadline = deadline;
        this.mostSessions = TypedText.line(mostSessions);
        this.mostWishes = TypedText.line(mostWishes);
    }

    static WishRoundForm of(@Nullable WishRound round, ZoneId zone) {
        return round == null ? new WishRoundForm(null, "4", "8")
                : new WishRoundForm(LocalDateTime.ofInstant(round.deadline(), zone),
                        Integer.toString(round.mostSessions()), Integer.toString(round.mostWishes()));
    }

    WishRound.Details details(ZoneId zone) {
        return new WishRound.Details(Objects.requireNonNull(deadline).atZone(zone).toInstant(),
                Integer.parseInt(mostSessions), Integer.parseInt(mostWishes));
    }
}
