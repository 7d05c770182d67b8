package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.PartOfList;

/**
 * A page of the authorities of an edition, in alphabetical order.
 *
 * @param page from 0
 */
public record AuthorityPage(List<RepresentedAuthority> items, int page, int pages, long total) implements PartOfList {}
