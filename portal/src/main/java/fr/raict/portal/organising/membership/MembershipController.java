package fr.raict.portal.organising.membership;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.Editing;
import fr.raict.portal.organising.Editing.Edited;
import fr.raict.portal.organising.SentEdit;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.registration.GroupedAuthority;
import fr.raict.portal.services.registration.GroupedAuthority.Group;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of members and partners, and the form that marks one authority. */
@Controller
@RequestMapping("/organisation/adherents")
class MembershipController {
    private static final String LIST = "/organisation/adherents";
    private static final String FORM = "organisation/membership/form";

    private final RegistrationApi registrations;
    private final Editing editing;

    MembershipController(RegistrationApi registrations, Editing editing) {
        this.registrations = registrations;
        this.editing = editing;
    }

    @GetMapping
    String list(@RequestParam(name = "groupe", required = false) @Nullable Group group,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        var search = TypedText.line(q);
        var found = PartOfList.at(page, part -> registrations.groupedAuthorities(group, search, part, Pager.LINES));
        model.addAttribute("q", search);
        model.addAttribute("group", group);
        model.addAttribute("groups", Group.values());
        model.addAttribute("total", found.total());
        model.addAttribute("authorities", found.items());
        model.addAttribute("pager", Pager.of(found, LIST).with("groupe", group).with("q", search));
        return "organisation/membership/list";
    }

    @GetMapping("/{code}")
    String edit(@PathVariable String code, Model model) {
        var marked = show(code, model);
        model.addAttribute("form", MarksForm.of(marked));
        model.addAttribute("version", marked.version());
        return FORM;
    }

    @PostMapping("/{code}")
    String save(@PathVariable String code, SentEdit sent, @ModelAttribute("form") MarksForm form,
            BindingResult errors, Model model) {
        var edited = new Edited<>(show(code, model), MarksForm::of);
        var isSaved = editing.isSaved(edited, sent, form, errors, model,
                chosen -> registrations.markAuthority(code, sent.entityTag(), chosen.marks()));
        return isSaved ? "redirect:" + LIST + "?avis=adherents-enregistres" : FORM;
    }

    private GroupedAuthority show(String code, Model model) {
        var marked = registrations.groupedAuthority(code);
        model.addAttribute("marked", marked);
        return marked;
    }
}
