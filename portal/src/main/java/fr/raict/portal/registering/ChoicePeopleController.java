package fr.raict.portal.registering;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.access.Visitor;
import fr.raict.portal.kept.KeptForms;
import fr.raict.portal.services.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The first step of a choice of sessions: for whom. Rows are added empty, or of people registered before. */
@Controller
@RequestMapping("/editions/{id}/inscription")
class ChoicePeopleController {
    private final ChoicePages pages;
    private final PeopleSearch peopleSearch;

    ChoicePeopleController(ChoicePages pages, PeopleSearch peopleSearch) {
        this.pages = pages;
        this.peopleSearch = peopleSearch;
    }

    @GetMapping
    String start(@ModelAttribute("place") ChoicePlace place,
            @ModelAttribute("search") KnownPeople search, Locale locale, Model model) {
        var beginning = pages.begin(place.edition(), model);
        if (beginning.offered().isNothingOpen()) {
            model.addAttribute("phase", beginning.offered().phase());
            model.addAttribute("byWishes", beginning.offered().isByWishes());
            return "choosing/unavailable";
        }
        if (beginning.authorities().isEmpty()) {
            return toTheAuthority(place);
        }
        var language = locale.getLanguage();
        var first = Visitor.current().map(visitor -> PersonEntry.of(visitor, language))
                .orElseGet(() -> PersonEntry.empty(language));
        model.addAttribute("form", ChoiceForm.of(beginning.authorities().getFirst().code(),
                List.of(ChosenPerson.of(first, place.ticked()))));
        return ChoicePages.PEOPLE;
    }

    @PostMapping(params = "action=add")
    String add(@ModelAttribute("place") ChoicePlace place,
            @ModelAttribute("form") ChoiceForm form, @ModelAttribute("search") KnownPeople search, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, HttpServletResponse response) {
        var longer = form.withOneMore(place.ticked());
        model.addAttribute("form", longer);
        model.addAttribute("focused", longer.people().size() - 1);
        return rows(place, htmx, model, response);
    }

    @PostMapping(params = "remove")
    String remove(@ModelAttribute("place") ChoicePlace place,
            @ModelAttribute("form") ChoiceForm form, @ModelAttribute("search") KnownPeople search,
            @RequestParam("remove") int row, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, HttpServletResponse response) {
        model.addAttribute("form", form.without(row));
        model.addAttribute("focused", Math.max(row - 1, 0));
        return rows(place, htmx, model, response);
    }

    /** Whoever was found stays proposed, so that several can be added one after another. */
    @PostMapping(params = "known")
    String addKnown(@ModelAttribute("place") ChoicePlace place,
            @ModelAttribute("form") ChoiceForm form, @ModelAttribute("search") KnownPeople search,
            @RequestParam("known") int row, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, HttpServletResponse response) {
        var longer = form.with(search.at(row).stream().toList(), place.ticked());
        model.addAttribute("form", longer);
        model.addAttribute("search", search.besides(longer));
        model.addAttribute("added", search.at(row).map(PersonEntry::fullName).orElse(null));
        return rows(place, htmx, model, response);
    }

    /** As one types by htmx, and by a button without. */
    @PostMapping(params = "action=search")
    String search(@ModelAttribute("place") ChoicePlace place,
            @ModelAttribute("form") ChoiceForm form, @ModelAttribute("search") KnownPeople search, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, HttpServletResponse response) {
        try (var questions = new Questions()) {
            var found = questions
                    .ask(() -> peopleSearch.find(form.authority(), search.q()).map(each -> each.besides(form)));
            var page = htmx ? ChoicePages.PEOPLE + " :: found" : rows(place, false, model, response);
            model.addAttribute("partial", htmx);
            model.addAttribute("search", found.get().orElse(new KnownPeople(search.q(), true, List.of())));
            model.addAttribute("searchAway", found.get().isEmpty());
            model.addAttribute("searching", true);
            return page;
        }
    }

    @PostMapping(params = "action=choose")
    String goOn(@ModelAttribute("place") ChoicePlace place, @Valid @ModelAttribute("form") ChoiceForm form,
            BindingResult errors, @ModelAttribute("search") KnownPeople search, Model model,
            HttpServletResponse response) {
        return errors.hasErrors() ? pages.people(place, model, response)
                : pages.goOnToSessions(place, form, model, response);
    }

    /** Enter in the field of the search looks for people; in any other it leads to the next step. */
    @PostMapping(params = "action=enter")
    String enter(@ModelAttribute("place") ChoicePlace place, @Valid @ModelAttribute("form") ChoiceForm form,
            BindingResult errors, @ModelAttribute("search") KnownPeople search, Model model,
            HttpServletResponse response) {
        if (search.q().isEmpty()) {
            return goOn(place, form, errors, search, model, response);
        }
        // What is wrong with the form is told when it goes on.
        model.addAttribute("form", form.each(person -> person));
        return search(place, form, search, model, false, response);
    }

    @PostMapping(params = "action=edit")
    String edit(@ModelAttribute("place") ChoicePlace place,
            @ModelAttribute("form") ChoiceForm form, @ModelAttribute("search") KnownPeople search, Model model,
            HttpServletResponse response) {
        return pages.people(place, model, response);
    }

    /** Whoever comes back from choosing another authority finds what they had typed. */
    @PostMapping(params = "action=authority")
    String chooseAuthority(@ModelAttribute("place") ChoicePlace place,
            @ModelAttribute("form") ChoiceForm form, @ModelAttribute("search") KnownPeople search, Model model,
            HttpServletResponse response) {
        if (KeptForms.isShownAgain()) {
            return pages.people(place, model, response);
        }
        KeptForms.keep(place.people(), response);
        return toTheAuthority(place);
    }

    private static String toTheAuthority(ChoicePlace place) {
        return "redirect:" + UriComponentsBuilder.fromPath("/mon-espace/collectivite").queryParam("retour", "{form}")
                .build(place.people());
    }

    /** The rows alone say nothing of the edition. */
    private String rows(ChoicePlace place, boolean htmx, Model model, HttpServletResponse response) {
        if (htmx) {
            KeptForms.keep(place.people(), response);
            model.addAttribute("partial", true);
            return ChoicePages.PEOPLE + " :: rows";
        }
        var page = pages.people(place, model, response);
        KeptForms.keepAndShow(place.people(), response);
        return page;
    }
}
