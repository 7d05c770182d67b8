package fr.raict.portal.registering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.kept.KeptForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A whole list of people for a choice, pasted or in a file: it is read, looked at, and only then added to the form. */
@Controller
@RequestMapping("/editions/{id}/inscription")
class PeopleListController {
    private static final String LIST = "choosing/list";
    private static final String PREVIEW = "choosing/preview";

    private final ChoicePages pages;
    private final PeopleLists lists;
    private final PeopleRules rules;

    PeopleListController(ChoicePages pages, PeopleLists lists, PeopleRules rules) {
        this.pages = pages;
        this.lists = lists;
        this.rules = rules;
    }

    @ModelAttribute("place")
    ChoicePlace place(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID atelier) {
        return new ChoicePlace(id, atelier);
    }

    /** From the first step, to which the browser's Back leads. */
    @PostMapping(params = "action=list")
    String open(@ModelAttribute("place") ChoicePlace place, @ModelAttribute("form") PeopleListForm form,
            @ModelAttribute("search") KnownPeople search, Model model, HttpServletResponse response) {
        if (KeptForms.isShownAgain()) {
            model.addAttribute("form", form.choice());
            return pages.people(place, model, response);
        }
        var page = list(place, model, response);
        KeptForms.keepAndShow(place.list(), response);
        KeptForms.keepAsWell(place.people(), response);
        return page;
    }

    @GetMapping("/liste")
    String begin(@ModelAttribute("place") ChoicePlace place) {
        return "redirect:" + place.people();
    }

    /** What was sent and not acted on is shown here, whatever it was to become. */
    @PostMapping("/liste")
    String again(@ModelAttribute("place") ChoicePlace place, @ModelAttribute("form") PeopleListForm form, Model model,
            HttpServletResponse response) {
        var page = list(place, model, response);
        KeptForms.keepAndShow(place.list(), response);
        return page;
    }

    @PostMapping(path = "/liste", params = "action=preview")
    String preview(@ModelAttribute("place") ChoicePlace place, @ModelAttribute("form") PeopleListForm form,
            BindingResult errors, @RequestParam(required = false) @Nullable MultipartFile file, Model model,
            HttpServletResponse response) {
        if (KeptForms.isShownAgain()) {
            return list(place, model, response);
        }
        var chosen = Optional.ofNullable(file).filter(sent -> !sent.isEmpty());
        var read = chosen.map(sent -> lists.uploaded(bytes(sent), form.language()))
                .orElseGet(() -> lists.pasted(form.text(), form.language()));
        return switch (read) {
            case CheckedList.Refused(var problem) -> {
                ListProblemTexts.tell(problem, chosen.isPresent() ? "file" : "text", errors);
                yield list(place, model, response);
            }
            case CheckedList.Lines list -> {
                model.addAttribute("preview", ListPreview.of(list, form.choice()));
                pages.showEdition(place.edition(), model);
                KeptForms.keep(place.list(), response);
                yield PREVIEW;
            }
        };
    }

    @PostMapping(path = {"", "/liste"}, params = "action=addListed")
    String add(@ModelAttribute("place") ChoicePlace place, @ModelAttribute("form") PeopleListForm form,
            @ModelAttribute("search") KnownPeople search, Model model, HttpServletResponse response) {
        var before = form.choice();
        var longer = before.with(lists.sound(form.listed()), place.ticked());
        model.addAttribute("form", longer);
        model.addAttribute("addedOfList", before.room() - longer.room());
        var page = pages.people(place, model, response);
        KeptForms.keepAndShow(place.people(), response);
        return page;
    }

    /** With what is wrong beside each field, as the form itself tells. */
    @PostMapping(path = {"", "/liste"}, params = "action=correctListed")
    String correct(@ModelAttribute("place") ChoicePlace place, @ModelAttribute("form") PeopleListForm form,
            @ModelAttribute("search") KnownPeople search, Model model, HttpServletResponse response) {
        var choice = form.choice();
        var listed = form.listed().stream().filter(person -> !ListPreview.isIn(choice, person)).toList();
        var longer = choice.withRows(listed, place.ticked());
        model.addAttribute("form", longer);
        showErrors(longer, model);
        return pages.people(place, model, response);
    }

    private void showErrors(ChoiceForm form, Model model) {
        var errors = new BeanPropertyBindingResult(form, "form");
        rules.validate(form, errors);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    }

    private String list(ChoicePlace place, Model model, HttpServletResponse response) {
        KeptForms.keep(place.list(), response);
        pages.showEdition(place.edition(), model);
        return LIST;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
