package fr.raict.portal.organising.questions;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.Confirmation;
import fr.raict.portal.organising.Editing;
import fr.raict.portal.organising.Editing.Edited;
import fr.raict.portal.organising.SentEdit;
import fr.raict.portal.organising.ToRemove;
import fr.raict.portal.services.registration.Questionnaire;
import fr.raict.portal.services.registration.Questionnaire.Question;
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

/** Lists what an edition or a workshop asks, and adds, changes, moves and deletes its questions. */
@Controller
@RequestMapping("/organisation/{section:editions|ateliers}/{id}/questions")
class QuestionsController {
    private static final String LIST = "organisation/questions/list";
    private static final String FORM = "organisation/questions/form";

    private final AskerInView askers;
    private final Editing editing;

    QuestionsController(AskerInView askers, Editing editing) {
        this.askers = askers;
        this.editing = editing;
    }

    @ModelAttribute("asked")
    Asked asked(@PathVariable String section, @PathVariable UUID id, Model model) {
        return askers.show(section, id, model);
    }

    @GetMapping
    String list(@ModelAttribute("form") Confirmation form) {
        return LIST;
    }

    @GetMapping("/nouvelle")
    String start(@ModelAttribute(name = "asked", binding = false) Asked asked, Model model) {
        return show(asked, QuestionForm.empty(null), asked.questionnaire().version(), model);
    }

    /** The same form once more changes nothing. */
    @PostMapping("/nouvelle")
    String add(@ModelAttribute(name = "asked", binding = false) Asked asked, @RequestParam long version,
            @Valid @ModelAttribute("form") QuestionForm form, BindingResult errors, Model model) {
        FormErrors.refuseUnlessRead(errors);
        if (asked.question(form.question()).isPresent()) {
            return listWith(asked, "question-ajoutee");
        }
        form.check(errors);
        var isDone = FormSending.isDone(errors,
                () -> askers.save(asked.asker(), version, asked.with(form.asked(null))));
        return isDone ? listWith(asked, "question-ajoutee")
                : show(asked, form, asked.questionnaire().version(), model);
    }

    @GetMapping("/{question}")
    String edit(@ModelAttribute(name = "asked", binding = false) Asked asked, @PathVariable UUID question,
            Model model) {
        return show(asked, QuestionForm.of(required(asked, question)), asked.questionnaire().version(), model);
    }

    /** What was deleted meanwhile is asked again by who saves it all the same. */
    @PostMapping("/{question}")
    String change(@ModelAttribute(name = "asked", binding = false) Asked asked, @PathVariable UUID question,
            SentEdit sent, @Valid @ModelAttribute("form") QuestionForm form, BindingResult errors, Model model) {
        FormErrors.refuseUnlessRead(errors);
        form.check(errors);
        var edited = new Edited<Questionnaire, QuestionForm>(asked.questionnaire(),
                saved -> saved.question(question).map(QuestionForm::of)
                        .orElseGet(() -> QuestionForm.empty(question.toString())));
        var isSaved = editing.isSaved(edited, sent, form, errors, model,
                chosen -> askers.save(asked.asker(), sent.version(),
                        asked.with(chosen.asked(asked.question(question).orElse(null)))));
        return isSaved ? listWith(asked, "question-modifiee") : showEdited(asked, form, model);
    }

    private String showEdited(Asked asked, QuestionForm form, Model model) {
        model.addAttribute("existing", true);
        model.addAttribute("earlier", asked.before(form.question()));
        return FORM;
    }

    private static String show(Asked asked, QuestionForm form, long version, Model model) {
        if (model.getAttribute("form") == null) {
            model.addAttribute("form", form);
        }
        model.addAttribute("version", version);
        model.addAttribute("existing", asked.question(form.question()).isPresent());
        model.addAttribute("earlier", asked.before(form.question()));
        return FORM;
    }

    @PostMapping("/{question}/deplacement")
    String move(@ModelAttribute(name = "asked", binding = false) Asked asked, @PathVariable UUID question,
            @RequestParam long version, @RequestParam("vers") String direction,
            @ModelAttribute("form") Confirmation form, BindingResult errors) {
        var moved = asked.moved(question, direction.equals("haut") ? -1 : 1);
        return FormSending.isDone(errors, () -> askers.save(asked.asker(), version, moved))
                ? listWith(asked, "question-deplacee") : LIST;
    }

    @GetMapping("/{question}/suppression")
    String confirm(@ModelAttribute(name = "asked", binding = false) Asked asked, @PathVariable UUID question,
            @ModelAttribute("form") Confirmation form, Model model) {
        return toRemove(asked, required(asked, question)).show(model);
    }

    @PostMapping("/{question}/suppression")
    String remove(@ModelAttribute(name = "asked", binding = false) Asked asked, @PathVariable UUID question,
            @RequestParam long version, @ModelAttribute("form") Confirmation form, BindingResult errors,
            Model model) {
        var found = asked.question(question);
        if (found.isEmpty()) {
            return listWith(asked, "question-supprimee");
        }
        asked.dependingOn(question).ifPresent(
                other -> errors.reject("organising.question.needed", new Object[]{other.label().fr()}, null));
        return FormSending.isDone(errors, () -> askers.save(asked.asker(), version, asked.without(question)))
                ? listWith(asked, "question-supprimee") : toRemove(asked, found.get()).show(model);
    }

    private static ToRemove toRemove(Asked asked, Question question) {
        return new ToRemove("question", asked.asker().section(), asked.asker().question(question.id()) + "/suppression",
                question.label().fr(), asked.asker().questions(), asked.questionnaire().version());
    }

    private static Question required(Asked asked, UUID question) {
        return asked.question(question).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String listWith(Asked asked, String notice) {
        return "redirect:" + asked.asker().questions() + "?avis=" + notice;
    }
}
