package fr.raict.portal.services;

import java.util.List;

/** A page of a list of which nothing more is told. */
public record Page<T>(List<T> items, int page, int pages, long total) implements PartOfList {}
