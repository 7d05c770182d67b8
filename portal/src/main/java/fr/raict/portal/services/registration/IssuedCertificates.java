package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.PartOfList;

/**
 * The certificates of a page of an authority's people.
 *
 * @param items of those who came, by name
 * @param total people, whether they came or not
 */
public record IssuedCertificates(List<Certificate> items, int page, int pages, long total) implements PartOfList {}
