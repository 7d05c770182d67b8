package fr.raict.portal.wishing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.portal.language.DateTexts;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Programme;
import fr.raict.portal.services.agenda.Workshop;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells pages about wishes of which edition they are, and of which sessions. */
@Component
public class WishPages {
    private final AgendaApi agenda;

    WishPages(AgendaApi agenda) {
        this.agenda = agenda;
    }

    /** Gives the page {@code edition} and its {@code zone}, and by their ids its {@code sessions}. */
    public Programme show(UUID edition, Model model) {
        var programme = agenda.programme(edition);
        model.addAttribute("edition", programme.edition());
        model.addAttribute("zone", programme.edition().timeZone());
        model.addAttribute("sessions",
                programme.workshops().stream().collect(Collectors.toMap(Workshop::id, Function.identity())));
        return programme;
    }

    /** Those that can be wished, in the order of the programme: what is chosen, and what is read. */
    static Map<String, String> offered(Programme programme, Locale locale) {
        var when = new DateTexts(locale, programme.edition().timeZone());
        var offered = new LinkedHashMap<String, String>();
        programme.workshops().stream().filter(each -> each.status() == Workshop.Status.PUBLISHED)
                .sorted(Comparator.comparing(Workshop::startsAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Workshop::title))
                .forEach(each -> offered.put(each.id().toString(), text(each, when)));
        return offered;
    }

    private static String text(Workshop workshop, DateTexts when) {
        var start = workshop.startsAt();
        return start == null ? workshop.title()
                : when.shortDay(start) + ", " + when.time(start) + "\u00a0– " + workshop.title();
    }
}
