package fr.raict.agenda.workshops.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.SessionLanguage;
import fr.raict.agenda.workshops.domain.WorkshopDetails;
import fr.raict.agenda.workshops.domain.WorkshopFormat;
import fr.raict.values.MeetingLink;
import fr.raict.values.Seats;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AMeetingLink;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.toSet;

/**
 * What an organiser says about a workshop.
 *
 * @param objectives may be left out, as the community may
 * @param link may be left out while it is not known; a workshop on site has none
 * @param languages {@code fr}, {@code en} or both
 */
record WorkshopRequest(@NotBlank @Size(max = WorkshopDetails.MAX_TITLE) String title,
        @NotBlank @Size(max = 5000) String summary, @Size(max = 5000) String objectives,
        @NotNull WorkshopFormat format,
        @NotEmpty List<@NotNull @Pattern(regexp = "fr|en", message = "{agenda.constraint.language}") String> languages,
        @NotNull AttendanceMode mode, @AMeetingLink String link,
        @NotNull @Min(1) @Max(Seats.MOST) Integer capacity,
        @Size(max = 200) String community,
        @Nullable List<@NotNull @Min(1) @Max(WorkshopDetails.SDGS) Integer> sdgs) {

    WorkshopRequest {
        title = TypedText.line(title);
        summary = TypedText.lines(summary);
        objectives = TypedText.lines(objectives);
        link = MeetingLink.asShown(link);
        community = TypedText.line(community);
    }

    WorkshopDetails toDetails() {
        var spoken = languages.stream().map(language -> SessionLanguage.valueOf(language.toUpperCase(Locale.ROOT)))
                .collect(toSet());
        return new WorkshopDetails(title, summary, objectives, format, spoken, mode, link, capacity,
                community, new TreeSet<>(Objects.requireNonNullElse(sdgs, List.of())));
    }
}
