package fr.raict.portal.services.registration;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An authority of the reference list, or one entered freely ({@code OTHER}), which alone has a country. */
public record LocalAuthority(String code, String name, @Nullable Type type, @Nullable String department,
        @Nullable String departmentName, @Nullable List<String> postalCodes, @Nullable Long population,
        @Nullable String siren, @Nullable String country) {

    /** « Seine-Saint-Denis (93) », « La Réunion (974) », or the country; empty when the name says it all. */
    public String place() {
        if (departmentName != null) return departmentName + " (" + department + ")";
        return country == null ? "" : country;
    }

    /** The level of the authority. */
    public enum Type {
        COMMUNE, EPCI, DEPARTEMENT, REGION, OTHER
    }
}
