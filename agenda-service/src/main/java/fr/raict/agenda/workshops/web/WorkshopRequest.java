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
import fr.raict.agenda.workshops.domain.WorkshopContent;
import fr.raict.agenda.workshops.domain.WorkshopFormat;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.toSet;

/**
 * What an organiser says about a workshop.
 *
 * @param languages {@code fr}, {@code en} or both
 */
record WorkshopRequest(@NotBlank @Size(max = WorkshopContent.MAX_TITLE) String title,
        @NotBlank @Size(max = 5000) String summary, @Size(max = 5000) @Nullable String objectives,
        @NotNull WorkshopFormat format,
        @NotEmpty List<@NotNull @Pattern(regexp = "fr|en", message = "{agenda.constraint.language}") String> languages,
        @NotNull AttendanceMode mode, @NotNull @Min(1) @Max(WorkshopContent.MAX_CAPACITY) Integer capacity,
        @Size(max = 200) @Nullable String community,
        @Nullable List<@NotNull @Min(1) @Max(WorkshopContent.SDGS) Integer> sdgs) {

    WorkshopContent toContent() {
        var spoken = languages.stream().map(language -> SessionLanguage.valueOf(language.toUpperCase(Locale.ROOT)))
                .collect(toSet());
        return new WorkshopContent(title.strip(), summary.strip(), Objects.requireNonNullElse(objectives, "").strip(),
                format, spoken, mode, capacity, Objects.requireNonNullElse(community, "").strip(),
                new TreeSet<>(Objects.requireNonNullElse(sdgs, List.of())));
    }
}
