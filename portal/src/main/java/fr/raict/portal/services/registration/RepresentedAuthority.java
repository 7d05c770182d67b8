package fr.raict.portal.services.registration;

/** An authority that has people registered or waiting in an edition. */
public record RepresentedAuthority(LocalAuthority authority, int seated, int offered, int waiting) {}
