package fr.raict.portal.paper;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.EditionOverview;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.SeatedPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Badges of an edition or a session, all of them or those that are to be printed again. */
@Controller
@RequestMapping("/organisation/editions/{edition}/badges")
class BadgesController {
    private static final String PAGE = "paper/badges";

    private final AgendaApi agenda;
    private final RegistrationApi registrations;
    private final LongPapers papers;
    private final EntryCodes codes;
    private final MessageSource texts;

    BadgesController(AgendaApi agenda, RegistrationApi registrations, LongPapers papers, EntryCodes codes,
            MessageSource texts) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.papers = papers;
        this.codes = codes;
        this.texts = texts;
    }

    @GetMapping
    String choose(@PathVariable UUID edition, @ModelAttribute("form") BadgeForm form, BindingResult errors,
            Model model) {
        show(agenda.overview(edition), model);
        return PAGE;
    }

    @GetMapping("/badges.pdf")
    @Nullable
    String print(@PathVariable UUID edition, @Valid @ModelAttribute("form") BadgeForm form, BindingResult errors,
            Model model, HttpServletResponse response) {
        var overview = agenda.overview(edition);
        check(form, errors);
        if (!errors.hasErrors()) {
            try {
                answer(overview.edition(), form, response);
                return null;
            } catch (Badges.Unfit unfit) {
                errors.reject(unfit.why(), new Object[]{Badges.MOST}, unfit.why());
            }
        }
        show(overview, model);
        return PAGE;
    }

    private static void check(BadgeForm form, BindingResult errors) {
        if (form.names().isUpsideDown()) {
            errors.rejectValue("from", "paper.badges.letters.order");
        }
        try {
            form.day();
        } catch (DateTimeException _) {
            errors.rejectValue("since", "typeMismatch");
        }
    }

    private void answer(Edition edition, BadgeForm form, HttpServletResponse response) {
        var language = Locale.of(form.language().name());
        var title = texts.getMessage("paper.badges.title", new Object[]{edition.name()}, language);
        var face = new BadgeFace(edition.name(), codes, language, texts);
        papers.answer(title, new PaperName(title), language,
                new Badges(form.sheet(), face, consumer -> read(edition, form, consumer)), response);
    }

    private void read(Edition edition, BadgeForm form, Consumer<SeatedPeople.Holder> consumer) {
        var names = form.names();
        var since = since(edition, form);
        var after = "";
        while (after != null) {
            var part = registrations.seatedPeople(edition.id(), form.session(), since, after);
            part.people().stream().filter(each -> names.holds(each.familyName())).forEach(consumer);
            after = part.next();
        }
    }

    private static @Nullable Instant since(Edition edition, BadgeForm form) {
        return form.day().map(day -> day.atStartOfDay(edition.timeZone()).toInstant()).orElse(null);
    }

    private static void show(EditionOverview overview, Model model) {
        model.addAttribute("edition", overview.edition());
        model.addAttribute("sessions", overview.workshops());
        model.addAttribute("sheets", BadgeSheet.values());
        model.addAttribute("zone", overview.edition().timeZone());
    }
}
