package fr.raict.portal.organising;

import java.util.Set;

import fr.raict.portal.services.agenda.EntityTag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What a form that edits something saved is sent with.
 *
 * @param version of what is saved that the sender saw
 * @param theirs fields for which the sender prefers what somebody else saved meanwhile
 */
public record SentEdit(long version, @BindParam("reprendre") Set<String> theirs) {

    public SentEdit(long version, @Nullable Set<String> theirs) {
        this.version = version;
        this.theirs = theirs == null ? Set.of() : theirs;
    }

    /** For the request that saves it. */
    public String entityTag() {
        return EntityTag.of(version);
    }
}
