package fr.raict.portal.organising.lists;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.services.registration.ListsApi;
import fr.raict.portal.services.registration.SavedFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeping how a list is narrowed under a name, giving it another, and removing it. */
@Controller
@RequestMapping("/organisation/filtres")
class SavedFilterController {
    private static final String FORM = "organisation/lists/filter";

    private final ListsApi lists;

    SavedFilterController(ListsApi lists) {
        this.lists = lists;
    }

    @GetMapping("/nouveau")
    String start(@RequestParam("liste") SavedFilter.Of list, @ModelAttribute("filter") ListFilter filter,
            Model model) {
        model.addAttribute("form", new FilterForm("", null));
        return show(KeptFilters.address(list, filter.shown(), null),
                filter.on("/organisation/filtres/nouveau", null, "liste", list.name()), model);
    }

    @PostMapping("/nouveau")
    String keep(@RequestParam("liste") SavedFilter.Of list, @ModelAttribute("filter") ListFilter filter,
            @Valid @ModelAttribute("form") FilterForm form, BindingResult errors, Model model) {
        var address = KeptFilters.address(list, filter.shown(), null);
        return isKept(form.key(), form.name(), list, filter.shown(), errors) ? to(address, "filtre-garde")
                : show(address, filter.on("/organisation/filtres/nouveau", null, "liste", list.name()), model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        var kept = find(id);
        model.addAttribute("form", new FilterForm(kept.name(), id));
        return show(kept, model);
    }

    @PostMapping("/{id}")
    String rename(@PathVariable UUID id, @Valid @ModelAttribute("form") FilterForm form, BindingResult errors,
            Model model) {
        var kept = find(id);
        return isKept(id, form.name(), kept.list(), kept.query(), errors)
                ? to(KeptFilters.address(kept.list(), kept.query(), null), "filtre-garde") : show(kept, model);
    }

    @PostMapping("/{id}/suppression")
    String remove(@PathVariable UUID id) {
        lists.removeFilter(id);
        return "redirect:/organisation/inscriptions?avis=filtre-supprime";
    }

    private SavedFilter find(UUID id) {
        return lists.myFilters().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean isKept(UUID id, String name, SavedFilter.Of list, Map<String, String> query,
            BindingResult errors) {
        return FormSending.isDone(errors, () -> lists.keepFilter(id, new SavedFilter.Request(name, list, query)));
    }

    private static String show(SavedFilter kept, Model model) {
        model.addAttribute("kept", kept);
        return show(KeptFilters.address(kept.list(), kept.query(), null), "/organisation/filtres/" + kept.id(), model);
    }

    private static String show(@Nullable String back, String action, Model model) {
        model.addAttribute("back", back);
        model.addAttribute("action", action);
        return FORM;
    }

    private static String to(String address, String notice) {
        return "redirect:" + UriComponentsBuilder.fromUriString(address).queryParam("avis", notice).build(true)
                .toUriString();
    }
}
