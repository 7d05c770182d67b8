package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.PartOfList;
import org.jspecify.annotations.Nullable;

/**
 * Wishes that the visitor may see.
 *
 * @param round null where people do not wish
 */
public record WishPage(List<Wish> items, int page, int pages, long total, @Nullable WishRound round)
        implements
            PartOfList {}
