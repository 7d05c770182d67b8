package fr.raict.portal.organising.experts;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.Editing;
import fr.raict.portal.organising.Editing.Edited;
import fr.raict.portal.organising.FormKey;
import fr.raict.portal.organising.SentEdit;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Expert;
import fr.raict.values.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The experts: a list to search, and each one's record. */
@Controller
@RequestMapping("/organisation/experts")
class ExpertController {
    private static final String LIST = "organisation/experts/list";
    private static final String FORM = "organisation/experts/form";

    private final AgendaApi agenda;
    private final Editing editing;

    ExpertController(AgendaApi agenda, Editing editing) {
        this.agenda = agenda;
        this.editing = editing;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
        var search = TypedText.line(q);
        model.addAttribute("q", search);
        model.addAttribute("experts", agenda.experts(search));
        model.addAttribute("partial", htmx);
        return htmx ? LIST + " :: found" : LIST;
    }

    @GetMapping("/nouveau")
    String start(FormKey key, Model model) {
        model.addAttribute("form", ExpertForm.EMPTY);
        return FORM;
    }

    @PostMapping("/nouveau")
    String create(FormKey key, @Valid @ModelAttribute("form") ExpertForm form, BindingResult errors) {
        return FormSending.isDone(errors, () -> agenda.addExpert(key.key(), form.profile()))
                ? "redirect:/organisation/experts?avis=expert-cree" : FORM;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        var expert = show(id, model);
        model.addAttribute("form", ExpertForm.of(expert));
        model.addAttribute("version", expert.version());
        return FORM;
    }

    @PostMapping("/{id}")
    String save(@PathVariable UUID id, SentEdit sent, @Valid @ModelAttribute("form") ExpertForm form,
            BindingResult errors, Model model) {
        var edited = new Edited<>(show(id, model), ExpertForm::of);
        var isSaved = editing.isSaved(edited, sent, form, errors, model,
                chosen -> agenda.describeExpert(id, sent.entityTag(), chosen.profile()));
        return isSaved ? "redirect:/organisation/experts?avis=expert-enregistre" : FORM;
    }

    private Expert show(UUID id, Model model) {
        var expert = agenda.expert(id);
        model.addAttribute("expert", expert);
        return expert;
    }
}
