package fr.raict.portal.rules;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.services.ServiceProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gives a service the answer to the offer of a seat. One that comes too late, or that another seat stands against, is
 * told on the page where it was given, which says what holds instead.
 */
@Component
public class OfferAnswers {
    private final RefusalTexts refusals;

    OfferAnswers(RefusalTexts refusals) {
        this.refusals = refusals;
    }

    /** Whether it is taken; else the page is to be shown again, with {@code offerRefused}. */
    public boolean isTaken(Runnable answer, Model model, HttpServletResponse response) {
        try {
            answer.run();
            return true;
        } catch (ServiceProblem refusal) {
            if (refusal.status() != HttpStatus.CONFLICT.value()) {
                throw refusal;
            }
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("offerRefused", why(refusal));
            return false;
        }
    }

    private String why(ServiceProblem refusal) {
        var type = refusal.slug().equals("overlap") ? "offer-overlap" : refusal.slug();
        return refusals.of(type, null, refusal.detail().or(refusal::title).orElse("?"));
    }
}
