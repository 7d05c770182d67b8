package fr.raict.portal.registering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of one choice. Everything is sent to the one of its people; those of its sessions and of its
 * questions only show what was typed so far, so that the browser's Back leads from step to step.
 *
 * @param workshop from whose page the visitor came, ticked from the start
 */
record ChoicePlace(UUID edition, @Nullable UUID workshop) {

    public String people() {
        return address("/editions/{edition}/inscription");
    }

    public String sessions() {
        return address("/editions/{edition}/inscription/ateliers");
    }

    public String questions() {
        return address("/editions/{edition}/inscription/questions");
    }

    public String list() {
        return address("/editions/{edition}/inscription/liste");
    }

    String result(UUID choice) {
        return UriComponentsBuilder.fromPath("/editions/{edition}/inscription/resultat").queryParam("choix", choice)
                .build(edition).toString();
    }

    List<UUID> ticked() {
        return workshop == null ? List.of() : List.of(workshop);
    }

    private String address(String path) {
        return UriComponentsBuilder.fromPath(path).queryParamIfPresent("atelier", Optional.ofNullable(workshop))
                .build(edition).toString();
    }
}
