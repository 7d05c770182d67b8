package fr.raict.portal.organising;

import org.springframework.ui.Model;

/**
 * What the page shows that asks before something is removed.
 *
 * @param kind among the texts
 * @param section of the organisers' pages whose list it is in
 * @param address of the page itself
 * @param page to which who keeps it goes back
 * @param version that was seen
 */
public record ToRemove(String kind, String section, String address, String name, String page, long version) {

    /** Puts it in the page, and returns the page's template. */
    public String show(Model model) {
        model.addAttribute("removal", this);
        return "organisation/removal";
    }
}
