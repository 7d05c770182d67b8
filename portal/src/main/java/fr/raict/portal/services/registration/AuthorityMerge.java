package fr.raict.portal.services.registration;

import java.util.UUID;

/**
 * What became of a merge of two authorities.
 *
 * @param from the name of the one as it was
 * @param into the other, with what it has by now
 * @param finished whether all is moved; else it goes on by itself
 */
public record AuthorityMerge(UUID id, String from, StudiedAuthority into, boolean finished) {

    /** Into which authority, by its code. */
    public record Request(String into) {}
}
