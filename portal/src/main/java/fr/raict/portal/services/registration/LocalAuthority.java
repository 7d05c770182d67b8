package fr.raict.portal.services.registration;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An authority of the reference list, or one entered freely ({@code OTHER}), which alone has a country. */
public record LocalAuthority(String code, String name, @Nullable Type type, @Nullable String department,
        @Nullable String departmentName, @Nullable List<String> postalCodes, @Nullable Long population,
        @Nullable String country, @Nullable Byname byname) {
    private static final String COMMUNE = "COMMUNE-";

    /** « Seine-Saint-Denis (93) », « La Réunion (974) », or the country; empty when the name says it all. */
    public String place() {
        if (departmentName != null) {
            return departmentName + " (" + department + ")";
        }
        return country == null ? "" : country;
    }

    /** Of who registers for none. */
    public boolean isIndividual() {
        return code.equals("INDIVIDUAL");
    }

    public boolean isUnlisted() {
        return code.startsWith("OTHER-");
    }

    /** « Saint-Denis (93) »: names of communes repeat, and a list of registrations brings no more than code and name. */
    public String distinctName() {
        if (!code.startsWith(COMMUNE)) {
            return name;
        }
        var number = code.substring(COMMUNE.length());
        return name + " (" + number.substring(0, number.startsWith("97") ? 3 : 2) + ")";
    }

    /** What people call an authority besides its name, when it was found by that. */
    public record Byname(String name, Relation relation) {

        /** What the name is to the authority. */
        public enum Relation {
            WITHIN, FORMER
        }
    }

    /** The level of the authority. */
    public enum Type {
        COMMUNE, EPCI, DEPARTEMENT, REGION, OTHER
    }
}
