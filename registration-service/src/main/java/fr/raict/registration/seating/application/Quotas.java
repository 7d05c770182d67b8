package fr.raict.registration.seating.application;

import java.util.List;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Quota;
import fr.raict.registration.seating.domain.Viewer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many people may be registered in a day, each workshop counted: two hundred in sixty workshops for a delegation
 * whose mandate is confirmed, and the first colleagues of one whose mandate is not.
 *
 * @param pendingAccount by one account under mandates that wait for a decision
 * @param pendingAuthority for one authority by all such accounts
 * @param account by one account under confirmed mandates
 * @param authority for one authority by all such accounts
 * @param individual by one person for themselves: in and out of sixty workshops
 * @param individualLinks links mailed, in one edition, to who registers for no authority
 */
@ConfigurationProperties("raict.quotas")
record Quotas(@DefaultValue("60") int pendingAccount, @DefaultValue("200") int pendingAuthority,
        @DefaultValue("15000") int account, @DefaultValue("20000") int authority,
        @DefaultValue("120") int individual, @DefaultValue("2000") int individualLinks) {

    /** A single request has to fit. */
    private static final int LEAST = 20;

    Quotas {
        if (Math.min(Math.min(pendingAccount, pendingAuthority), Math.min(account, authority)) < LEAST) {
            throw new IllegalArgumentException("Quotas are of " + LEAST + " people at least");
        }
    }

    /** What registering oneself counts towards. */
    List<Use> uses(Viewer.Individual oneself) {
        return List.of(new Use(Quota.INDIVIDUAL, oneself.account(), 1, individual));
    }

    Use link(EditionId edition) {
        return new Use(Quota.INDIVIDUAL_LINKS, edition.toString(), 1, individualLinks);
    }

    /** What registering people counts towards. */
    List<Use> uses(String accountId, String authorityCode, boolean pending, int people) {
        return pending
                ? List.of(new Use(Quota.PENDING_ACCOUNT, accountId, people, pendingAccount),
                        new Use(Quota.PENDING_AUTHORITY, authorityCode, people, pendingAuthority))
                : List.of(new Use(Quota.ACCOUNT, accountId, people, account),
                        new Use(Quota.AUTHORITY, authorityCode, people, authority));
    }
}
