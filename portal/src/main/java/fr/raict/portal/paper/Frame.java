package fr.raict.portal.paper;

/** A part of a page, in millimetres from its upper left corner. */
record Frame(float x, float y, float width, float height) {}
