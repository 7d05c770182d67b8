package fr.raict.portal.changing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.frame.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * From where people are withdrawn: from a page of « Mon espace », or from the page of one of them.
 *
 * @param person whose page it is, if it is a person's
 * @param page of the list, from 1
 * @param all whether everybody of the page is meant, whoever is ticked
 */
record WithdrawalPlace(@Nullable PersonPlace person, int page, List<UUID> ticked, boolean all) {
    static final String OF_LIST = "/mon-espace/desistement";
    static final String OF_PERSON = PersonPlace.PERSON + "/desistement";

    WithdrawalPlace(@Nullable PersonPlace person, int page, @Nullable List<UUID> ticked, boolean all) {
        this.person = person;
        this.page = Math.max(page, 1);
        this.ticked = ticked == null ? List.of() : ticked.stream().distinct().limit(2L * Pager.LINES).toList();
        this.all = all;
    }

    boolean means(Seat seat) {
        return seat.changeable() && (all || ticked.contains(seat.registration().id()));
    }

    /** How many were ticked that are not among these: the list changed meanwhile. */
    int missing(Leaving leaving) {
        return all ? 0 : Math.max(0, ticked.size() - leaving.registrations());
    }

    /** Of the page that asks, to which its form is sent too. */
    public String address() {
        var path = person == null ? UriComponentsBuilder.fromPath(OF_LIST).queryParam("page", page)
                : UriComponentsBuilder.fromPath(person.person() + "/desistement");
        return path.queryParamIfPresent("tout", all ? Optional.of(true) : Optional.empty())
                .queryParam("i", ticked).build().toString();
    }

    public String back() {
        return person != null ? person.person() : "/mon-espace" + (page == 1 ? "" : "?page=" + page);
    }

    String result(List<UUID> choices) {
        var address = UriComponentsBuilder.fromPath(ResultKind.WITHDRAWN.address()).queryParam("choix", choices);
        return (person == null ? address
                : address.queryParam("atelier", person.workshop()).queryParam("inscription", person.registration()))
                .build().toString();
    }
}
