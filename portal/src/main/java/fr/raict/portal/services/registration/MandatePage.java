package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.PartOfList;

/**
 * A page of mandates.
 *
 * @param page from 0
 */
public record MandatePage(List<StudiedMandate> items, int page, int pages, long total) implements PartOfList {}
