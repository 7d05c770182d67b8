package fr.raict.portal.organising.workshops;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import fr.raict.portal.organising.EditForm;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.values.MeetingLink;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AMeetingLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** The content of a workshop as typed. */
record WorkshopForm(@NotBlank(message = "{organising.missing}") String title,
        @NotBlank(message = "{organising.missing}") String summary, String objectives, Workshop.Format format,
        @NotEmpty(message = "{organising.languages.missing}") List<String> languages, Workshop.Mode mode,
        @AMeetingLink String link, @NumberOfSeats String capacity, String community,
        List<Integer> sdgs) implements EditForm {

    static final WorkshopForm EMPTY = new WorkshopForm(null, null, null, null, List.of("fr"), null, null, null, null,
            null);

    WorkshopForm(@Nullable String title, @Nullable String summary, @Nullable String objectives,
            Workshop.@Nullable Format format, @Nullable List<String> languages, Workshop.@Nullable Mode mode,
            @Nullable String link, @Nullable String capacity, @Nullable String community,
            @Nullable List<Integer> sdgs) {
        this.title = TypedText.line(title);
        this.summary = TypedText.lines(summary);
        this.objectives = TypedText.lines(objectives);
        this.format = format == null ? Workshop.Format.WORKSHOP : format;
        this.languages = languages == null ? List.of() : languages;
        this.mode = mode == null ? Workshop.Mode.ON_SITE : mode;
        this.link = MeetingLink.asShown(link);
        this.capacity = TypedText.line(capacity);
        this.community = TypedText.line(community);
        this.sdgs = sdgs == null ? List.of() : sdgs;
    }

    static WorkshopForm of(Workshop workshop) {
        return new WorkshopForm(workshop.title(), workshop.summary(), workshop.objectives(), workshop.format(),
                workshop.languages(), workshop.mode(), workshop.link(), String.valueOf(workshop.capacity()),
                workshop.community(),
                workshop.sdgs());
    }

    Workshop.Content content() {
        return new Workshop.Content(title, summary, objectives, format, languages, mode, link, seats(), community,
                sdgs);
    }

    int seats() {
        return Integer.parseInt(capacity);
    }

    @Override
    public String text(String field, @Nullable Object value, MessageSourceAccessor messages) {
        return switch (field) {
            case "format", "mode" -> messages.getMessage(field + "." + value);
            case "languages" -> languages.stream().sorted().map(each -> messages.getMessage("language." + each))
                    .collect(Collectors.joining(", "));
            case "sdgs" -> sdgs.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
            default -> EditForm.super.text(field, value, messages);
        };
    }
}
