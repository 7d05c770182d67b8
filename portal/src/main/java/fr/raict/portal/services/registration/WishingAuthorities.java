package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.PartOfList;

/**
 * Authorities that have a delegate, those that wish nothing first.
 *
 * @param without how many wish nothing
 */
public record WishingAuthorities(List<OfAuthority> items, int page, int pages, long total, int without)
        implements
            PartOfList {

    /** How many people of an authority wish. */
    public record OfAuthority(LocalAuthority authority, int wishes) {}
}
