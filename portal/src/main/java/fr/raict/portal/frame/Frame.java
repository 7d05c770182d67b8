package fr.raict.portal.frame;

import fr.raict.portal.PortalSettings.Accessibility;
import fr.raict.portal.access.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs on every page.
 *
 * @param page path and query of this page, to come back to after signing in or changing the language
 * @param visitor null for somebody who is not signed in
 */
public record Frame(String page, String language, @Nullable Visitor visitor, boolean demo,
        Accessibility accessibility) {

    public boolean isIn(String section) {
        return page.equals(section) || page.startsWith(section + "/") || page.startsWith(section + "?");
    }

    public boolean isAtTheDoor() {
        return visitor != null && visitor.atTheDoor();
    }

    public boolean isOrganiser() {
        return visitor != null && visitor.organiser();
    }
}
