package fr.raict.portal.organising.experts;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.organising.ChangedMeanwhile;
import fr.raict.portal.organising.FormSending;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.agenda.EntityTag;
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

    private final AgendaPlanning planning;

    ExpertController(AgendaPlanning planning) {
        this.planning = planning;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
        var search = TypedText.line(q);
        model.addAttribute("q", search);
        model.addAttribute("experts", planning.experts(search));
        model.addAttribute("partial", htmx);
        return htmx ? LIST + " :: found" : LIST;
    }

    @GetMapping("/nouveau")
    String start(Model model) {
        model.addAttribute("form", ExpertForm.EMPTY);
        return FORM;
    }

    @PostMapping("/nouveau")
    String create(@Valid @ModelAttribute("form") ExpertForm form, BindingResult errors) {
        return FormSending.isDone(errors, () -> planning.addExpert(form.profile()))
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
    String save(@PathVariable UUID id, @RequestParam long version,
            @RequestParam(name = "reprendre", defaultValue = "") Set<String> theirs,
            @Valid @ModelAttribute("form") ExpertForm form, BindingResult errors, Model model) {
        var expert = show(id, model);
        model.addAttribute("version", version);
        if (errors.hasErrors()) return FORM;
        try {
            var profile = form.taking(theirs, ExpertForm.of(expert)).profile();
            planning.describeExpert(id, EntityTag.of(version), profile);
            return "redirect:/organisation/experts?avis=expert-enregistre";
        } catch (ServiceProblem refusal) {
            FormErrors.add(refusal, errors);
            if (refusal.status() == 412) showChanges(refusal, expert, form, model);
            return FORM;
        }
    }

    private Expert show(UUID id, Model model) {
        var expert = planning.expert(id);
        model.addAttribute("expert", expert);
        return expert;
    }

    private static void showChanges(ServiceProblem staleEdit, Expert expert, ExpertForm form, Model model) {
        var current = staleEdit.property("current", Expert.class).orElse(expert);
        var changes = ChangedMeanwhile.between(staleEdit, current.version(), ExpertForm.of(current).texts(),
                form.texts());
        model.addAttribute("version", changes.version());
        model.addAttribute("changes", changes);
    }
}
