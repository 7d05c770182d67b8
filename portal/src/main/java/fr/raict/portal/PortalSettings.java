package fr.raict.portal;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation sets.
 *
 * @param publicUrl where visitors reach the gateway
 * @param demo whether the data are a demonstration, which every page then says
 * @param timeZone for dates outside an edition, which has its own
 * @param publisher whom the legal notice names
 * @param publicPagesKeptFor how long a public page serves all who are not signed in, and twice as long as the programme
 *            that it is drawn of does; both together, or it and what registration-service keeps, must stay below a second
 */
@ConfigurationProperties("raict")
public record PortalSettings(
        URI publicUrl,
        Demo demo,
        @DefaultValue("Europe/Paris") ZoneId timeZone,
        @DefaultValue("non") Accessibility accessibility,
        @DefaultValue Publisher publisher,
        @DefaultValue("600ms") Duration publicPagesKeptFor) {

    /** What the data are: real ones, a demonstration, or one of full size. */
    public enum Demo {
        FALSE, TRUE, LARGE
    }

    /** The degree that the last accessibility audit found; the law has it shown on the home page. */
    public enum Accessibility {
        NON, PARTIEL, TOTAL
    }

    /** Who answers for the site. */
    public record Publisher(
            @DefaultValue("Association de démonstration") String name,
            @DefaultValue("1 rue de l’Exemple, 75000 Paris") String address,
            @DefaultValue("Claire Martin") String director,
            @DefaultValue("contact@example.org") String contact,
            @DefaultValue("Machine de démonstration") String host) {}
}
