package fr.raict.portal.services.registration;

import java.util.List;

/**
 * What a form for wishes starts from.
 *
 * @param authorities for which the visitor may wish
 */
public record WishOptions(WishRound round, List<LocalAuthority> authorities) {}
