package fr.raict.portal.organising.editions;

/** The form that confirms a removal: nothing is typed, but it may be refused. */
record Removal() {}
