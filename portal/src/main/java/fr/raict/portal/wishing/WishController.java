package fr.raict.portal.wishing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.frame.FormSending;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.registration.Wish;
import fr.raict.portal.services.registration.WishOptions;
import fr.raict.portal.services.registration.WishesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Enters somebody's wishes, changes and withdraws them, until the deadline. */
@Controller
@RequestMapping("/mon-espace/voeux/{edition}")
class WishController {
    private static final String FORM = "wishing/form";
    private static final String WITHDRAWAL = "wishing/withdrawal";
    private static final String LIST = "redirect:/mon-espace/voeux/{edition}";

    private final WishesApi wishes;
    private final WishPages pages;

    WishController(WishesApi wishes, WishPages pages) {
        this.wishes = wishes;
        this.pages = pages;
    }

    @GetMapping("/nouveau")
    String start(@PathVariable UUID edition, Locale locale, Model model) {
        var authorities = show(edition, locale, model).authorities();
        if (authorities.isEmpty()) {
            return "redirect:/mon-espace/collectivite?retour=/mon-espace/voeux/" + edition + "/nouveau";
        }
        model.addAttribute("form", WishForm.empty(authorities.getFirst().code(), locale.getLanguage()));
        return FORM;
    }

    @PostMapping("/nouveau")
    String enter(@PathVariable UUID edition, @Valid @ModelAttribute("form") WishForm form, BindingResult errors,
            Locale locale, Model model) {
        FormErrors.refuseUnlessRead(errors);
        form.check(errors);
        if (isDone(errors, form, () -> wishes.wish(edition, form.idempotencyKey(), form.request()))) {
            return LIST + "?avis=voeux-exprimes";
        }
        show(edition, locale, model);
        return FORM;
    }

    private WishOptions show(UUID edition, Locale locale, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> wishes.options(edition));
            model.addAttribute("offered", WishPages.offered(pages.show(edition, model), locale));
            var options = asked.get();
            model.addAttribute("round", options.round());
            model.addAttribute("authorities", options.authorities());
            return options;
        }
    }

    @GetMapping("/{wish}")
    String edit(@PathVariable UUID edition, @PathVariable UUID wish, Locale locale, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> wishes.wish(edition, wish));
            showExisting(edition, wish, locale, model);
            var found = asked.get();
            model.addAttribute("form", WishForm.of(found));
            model.addAttribute("version", found.version());
            model.addAttribute("authorities", List.of(found.authority()));
        }
        return FORM;
    }

    @PostMapping("/{wish}")
    String change(@PathVariable UUID edition, @PathVariable UUID wish, @RequestParam long version,
            @Valid @ModelAttribute("form") WishForm form, BindingResult errors, Locale locale, Model model) {
        FormErrors.refuseUnlessRead(errors);
        model.addAttribute("version", version);
        form.check(errors);
        if (isDone(errors, form, () -> change(edition, wish, version, form, model))) {
            return LIST + "?avis=voeux-modifies";
        }
        showExisting(edition, wish, locale, model);
        return FORM;
    }

    private void showExisting(UUID edition, UUID wish, Locale locale, Model model) {
        show(edition, locale, model);
        model.addAttribute("wish", wish);
    }

    /** Whoever was slower sees what is saved by now, and may send their own all the same. */
    private void change(UUID edition, UUID wish, long version, WishForm form, Model model) {
        try {
            wishes.change(edition, wish, EntityTag.of(version), form.change());
        } catch (ServiceProblem refusal) {
            refusal.property("current", Wish.class).ifPresent(current -> {
                model.addAttribute("current", current);
                model.addAttribute("version", current.version());
            });
            throw refusal;
        }
    }

    private static boolean isDone(BindingResult errors, WishForm form, Runnable change) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            change.run();
            return true;
        } catch (ServiceProblem refusal) {
            FormErrors.add(refusal, errors, form::field);
            return false;
        }
    }

    @GetMapping("/{wish}/retrait")
    String confirm(@PathVariable UUID edition, @PathVariable UUID wish, Model model) {
        return showWithdrawal(edition, wish, model);
    }

    @PostMapping("/{wish}/retrait")
    String withdraw(@PathVariable UUID edition, @PathVariable UUID wish, @RequestParam long version,
            @ModelAttribute("form") Withdrawal form, BindingResult errors, Model model) {
        var isRemoved = FormSending.isRemoved(errors,
                () -> wishes.withdraw(edition, wish, EntityTag.of(version)));
        return isRemoved ? LIST + "?avis=voeux-retires" : showWithdrawal(edition, wish, model);
    }

    /** Nothing is typed, but it may be refused. */
    record Withdrawal() {}

    private String showWithdrawal(UUID edition, UUID wish, Model model) {
        if (model.getAttribute("form") == null) {
            model.addAttribute("form", new Withdrawal());
        }
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> wishes.wish(edition, wish));
            pages.show(edition, model);
            model.addAttribute("wish", asked.get());
        }
        return WITHDRAWAL;
    }
}
