package fr.raict.portal.services.registration;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An authority of the reference list, or one entered freely ({@code OTHER}). */
public record LocalAuthority(String code, String name, @Nullable Type type, @Nullable String department,
        @Nullable String departmentName, @Nullable List<String> postalCodes, @Nullable Long population,
        @Nullable String siren) {

    /** The level of the authority. */
    public enum Type {
        COMMUNE, EPCI, DEPARTEMENT, REGION, OTHER
    }
}
