package fr.raict.registration.seating.application;

import java.util.List;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatRefused.QuotaReached;
import org.springframework.stereotype.Component;

/** How many links may still be mailed today to who registers for no authority, in each edition. */
@Component
public class LinkAllowance {

    private final Allowances allowances;
    private final Quotas quotas;

    LinkAllowance(Allowances allowances, Quotas quotas) {
        this.allowances = allowances;
        this.quotas = quotas;
    }

    /** @throws QuotaReached when there is none left */
    public void take(EditionId edition) {
        var use = quotas.link(edition);
        if (!allowances.take(List.of(use)).isEmpty()) {
            throw new QuotaReached(use.quota(), use.most());
        }
    }

    /** One that was taken today and not mailed. */
    public void giveBack(EditionId edition) {
        allowances.giveBack(List.of(quotas.link(edition)));
    }
}
