package fr.raict.portal.organising;

/** The form that confirms a removal: nothing is typed, but it may be refused. */
public record Removal() {}
