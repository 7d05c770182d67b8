package fr.raict.portal.organising;

/** The form that confirms what a page asked for: nothing is typed, but it may be refused. */
public record Confirmation() {}
